import { findBroken } from "../doctor/find-broken.ts";
import { findMissingTools } from "../doctor/find-missing-tools.ts";
import { ok } from "../doctor/finding.ts";
import { judgeCorpus } from "../doctor/judge-corpus.ts";
import { judgeDisk } from "../doctor/judge-disk.ts";
import { judgeIndex } from "../doctor/judge-index.ts";
import { judgeIntents } from "../doctor/judge-intents.ts";
import { judgeModel } from "../doctor/judge-model.ts";
import { judgeNativeModules, leaveUnseen } from "../doctor/judge-native-modules.ts";
import { judgeNode } from "../doctor/judge-node.ts";
import { judgePermissions } from "../doctor/judge-permissions.ts";
import { judgeToken } from "../doctor/judge-token.ts";
import type { NativeModule } from "../doctor/load-apart.ts";
import { measureDisk } from "../doctor/measure-disk.ts";
import type { Check } from "../doctor/run-checks.ts";
import type { BotAccount } from "../domain/bot-account.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { IndexCondition } from "../domain/index-condition.ts";
import type { Settings } from "./settings.ts";

/** For all that is asked of Discord. */
const MOST_DISCORD_MS = 8000;

/** What the model runs on. */
const OF_MODEL: readonly NativeModule[] = [
  { name: "onnxruntime-node", from: import.meta.resolve("@xenova/transformers") },
];

/** What the index is stored with. */
const OF_INDEX: readonly NativeModule[] = [
  {
    name: "better-sqlite3",
    from: import.meta.url,
    use: "new loaded(':memory:').close();",
  },
  { name: "hnswlib-node", from: import.meta.url },
];

interface ReadSettings {
  /** As far as they are sound. */
  readonly settings: Settings;
  /** Throws a Fault where they are not. */
  readonly read: () => Settings;
}

/**
 * Every check of `npm run doctor`, what others need first. What may be broken is imported by the
 * check that needs it.
 */
export function listChecks({ settings, read }: ReadSettings): readonly Check[] {
  const { dataDirectory, corpusDirectory, discord, model } = settings;
  const account = once(() => examine(discord));
  const brokenOfModel = once(() => findBroken(OF_MODEL));
  const brokenOfIndex = once(() => findBroken(OF_INDEX));
  const allBroken = async () => (await Promise.all([brokenOfIndex(), brokenOfModel()])).flat();
  const ofKnown = (check: string, judge: (account: Known) => ReturnType<Check["judge"]>) => ({
    check,
    judge: async () => {
      const found = await account();
      return found?.kind === "known" ? judge(found) : null;
    },
  });
  return [
    {
      check: "Settings",
      judge() {
        read();
        return ok("Every setting can be read.");
      },
    },
    { check: "Node", judge: () => judgeNode(process.versions.node) },
    {
      check: "Native modules",
      judge: async () =>
        judgeNativeModules({
          names: [...OF_INDEX, ...OF_MODEL].map(({ name }) => name),
          broken: await allBroken(),
          findMissingTools,
        }),
    },
    {
      check: "Model",
      async judge() {
        const broken = await brokenOfModel();
        if (broken.length > 0) return leaveUnseen("The model", broken);
        const { bundledModelId } = await import("../embedding/bundled-model-id.ts");
        const { locateModel } = await import("../embedding/locate-model.ts");
        return judgeModel({
          model: model.model,
          folder: locateModel(model),
          isReady: await isReady(settings),
          isMadeAtStart: model.model === bundledModelId || model.allowDownload,
          open: () => withEmbedder(settings, (embedder) => embedder.ready()),
        });
      },
    },
    {
      check: "Index",
      async judge() {
        const broken = await allBroken();
        if (broken.length > 0) return leaveUnseen(`The index in ${dataDirectory}`, broken);
        return judgeIndex(await inspect(settings), dataDirectory);
      },
    },
    {
      check: "Documents",
      async judge() {
        const { checkCorpus } = await import("../corpus/check-corpus.ts");
        return judgeCorpus(await checkCorpus(corpusDirectory), corpusDirectory);
      },
    },
    {
      check: "Disk",
      async judge() {
        const facts = await measureDisk({ data: dataDirectory, corpus: corpusDirectory });
        return judgeDisk({ ...facts, hasModel: await isReady(settings) });
      },
    },
    { check: "Token", judge: async () => judgeToken(await account(), discord.apiUrl) },
    ofKnown("Intents", judgeIntents),
    ofKnown("Permissions", judgePermissions),
  ];
}

type Known = Extract<BotAccount, { kind: "known" }>;

async function examine({ token, apiUrl }: Settings["discord"]): Promise<BotAccount | null> {
  if (token === null) return null;
  const { examineAccount } = await import("../discord/examine-account.ts");
  return examineAccount({ token, apiUrl, mostMs: MOST_DISCORD_MS });
}

async function isReady({ model }: Settings): Promise<boolean> {
  const { isModelReady } = await import("../embedding/is-model-ready.ts");
  return isModelReady(model);
}

/** `null` where the model is missing, since an index belongs to one. */
async function inspect(settings: Settings): Promise<IndexCondition | null> {
  if (!(await isReady(settings))) return null;
  const { createCorpus } = await import("../corpus/create-corpus.ts");
  const { inspectIndex } = await import("../index/inspect-index.ts");
  const { corpusDirectory: directory, dataDirectory } = settings;
  return withEmbedder(settings, (embedder) => {
    const { maxTokens, countTokens } = embedder;
    const corpus = createCorpus({ directory, maxTokens, countTokens });
    return inspectIndex({ dataDirectory, corpus, embedder });
  });
}

async function withEmbedder<Result>(
  { model }: Settings,
  run: (embedder: Embedder) => Promise<Result>,
): Promise<Result> {
  const { createEmbedder } = await import("../embedding/create-embedder.ts");
  const embedder = await createEmbedder(model);
  try {
    return await run(embedder);
  } finally {
    await embedder.close();
  }
}

/** The same promise for all who ask. */
function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () => {
    running ??= run();
    return running;
  };
}
