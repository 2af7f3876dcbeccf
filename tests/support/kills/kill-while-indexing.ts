import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { analyzeWords } from "../../../src/index/analyze-words.ts";
import { openIndex } from "../../../src/index/open-index.ts";
import { updateIndex } from "../../../src/index/update-index.ts";
import { hashEmbedder } from "../hash-embedder.ts";

const embedder = hashEmbedder(32);

interface Killing {
  readonly directory: string;
  readonly dataDirectory: string;
  /** The state that the process begins with. */
  readonly first: number;
  /** In the corpus, divisible by three. */
  readonly passages: number;
  /** Milliseconds after the process said that it begins. */
  readonly afterMs: number;
}

/** What was found where a process had been killed. */
export interface AfterKill {
  /** Numbers of the state that was complete last, and of the one that was being made. */
  readonly ended: number | null;
  readonly begun: number;
  /** States that the index speaks of: one, unless it is torn; `null` where it does not open. */
  readonly found: readonly number[] | null;
  /** What the next update said. */
  readonly notices: readonly string[];
  /** States that the index speaks of then. */
  readonly mended: readonly number[];
}

/** Kills a process with kill -9 while it works on an index, and looks what it left. */
export async function killWhileIndexing(options: Killing): Promise<AfterKill> {
  const { directory, dataDirectory, first, passages, afterMs } = options;
  const script = fileURLToPath(new URL("./index-forever.ts", import.meta.url));
  const words = [directory, dataDirectory, String(first), String(passages)];
  const child = spawn(process.execPath, ["src/launch.mjs", script, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const begins = new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      said += text;
      if (said.includes("begin")) resolve();
    });
  });
  const exited = once(child, "close");
  await begins;
  await wait(afterMs);
  child.kill("SIGKILL");
  await exited;

  const numbers = (kind: string) =>
    [...said.matchAll(new RegExp(`^${kind} (\\d+)$`, "gm"))].map(([, number]) => Number(number));
  const found = await findStates(dataDirectory);
  const notices: string[] = [];
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory, maxTokens, countTokens });
  await updateIndex({
    dataDirectory,
    corpus,
    embedder,
    progress: { begin() {}, advance() {}, end() {} },
    notify: (notice) => notices.push(notice),
    care: "verify",
  });
  const mended = (await findStates(dataDirectory)) ?? [];
  return {
    ended: numbers("end").at(-1) ?? null,
    begun: numbers("begin").at(-1) ?? first,
    found,
    notices,
    mended,
  };
}

/** The states that texts, words and graph speak of, each asked by itself; NaN for what is torn. */
async function findStates(dataDirectory: string): Promise<number[] | null> {
  const index = await openIndex(dataDirectory, embedder.identity);
  if (typeof index === "string") return null;
  try {
    const { passages } = index.summary;
    const question = new Float32Array(embedder.identity.dimensions).fill(1);
    const near = await index.nearest(question, { count: passages, among: null });
    const holders = index.matchAll(analyzeWords("harbour"));
    const states = [...near.map(({ label }) => label), ...holders].flatMap((label) => {
      const found = index.read(label);
      if (!index.proves(found)) return [Number.NaN];
      const [, state] = /^State(\d+)/.exec(found.passage.text) ?? [];
      return state === undefined ? [] : [Number(state)];
    });
    const isWhole = near.length === passages && holders.length === passages;
    return [...new Set(isWhole ? states : [...states, Number.NaN])];
  } finally {
    index.close();
  }
}
