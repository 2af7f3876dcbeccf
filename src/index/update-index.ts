import { mkdir } from "node:fs/promises";
import type { Corpus, CorpusFile, CorpusProblem } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import { nothingToQuote } from "../domain/nothing-to-quote.ts";
import type { Progress } from "../domain/progress.ts";
import { commitState } from "./commit-state.ts";
import { embedMissing, type KeyedInput } from "./embed-missing.ts";
import { takeIndexLock } from "./index-lock.ts";
import {
  type IndexDatabase,
  isDamage,
  openDatabase,
  openDatabaseForReading,
  removeDatabase,
  removeKeptDatabase,
} from "./open-database.ts";
import { hashInput, toPassageInput } from "./passage-input.ts";
import { planUpdate, type UpdatePlan } from "./plan-update.ts";
import { isCurrent, loadStateFiles, reusableManifest } from "./reusable-state.ts";
import { toStorageFault } from "./storage-fault.ts";
import { type NewSource, replaceFiles } from "./store-sources.ts";
import { readStoredState } from "./stored-state.ts";

export interface UpdateOptions {
  readonly dataDirectory: string;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  readonly progress: Progress;
  /** Told in one sentence what a person should know while it runs. */
  readonly notify: (message: string) => void;
  /** `check` trusts files of the right length, `verify` reads them, `rebuild` trusts nothing. */
  readonly care: "check" | "verify" | "rebuild";
}

/** What an update did. `busy`: another process is at it, so nothing was done. */
export type UpdateOutcome =
  | { readonly kind: "unchanged" }
  | { readonly kind: "busy" }
  | {
      readonly kind: "updated";
      readonly embedded: number;
      /** Of the files that were read: those that are new or changed. */
      readonly problems: readonly CorpusProblem[];
    };

/**
 * Brings the index up to date with the corpus; only new or changed passages are embedded.
 * @throws Fault when the corpus is empty, or it or the data folder cannot be used
 */
export async function updateIndex(options: UpdateOptions): Promise<UpdateOutcome> {
  const { dataDirectory, corpus } = options;
  const files = await corpus.listFiles();
  // A folder that was emptied or not mounted is no reason to forget what was embedded.
  if (files.length === 0) throw nothingToQuote(corpus.location);
  try {
    await mkdir(dataDirectory, { recursive: true });
    return (await unchanged(options, files)) ?? (await updateAlone(options, files));
  } catch (error) {
    throw toStorageFault(error, dataDirectory);
  }
}

/** Looks without the lock, so that any number of processes may start on a ready index. */
async function unchanged(
  options: UpdateOptions,
  files: readonly CorpusFile[],
): Promise<UpdateOutcome | null> {
  if (options.care === "rebuild") return null;
  const database = openDatabaseForReading(options.dataDirectory);
  if (database === null) return null;
  try {
    const state = readStoredState(database);
    if (!(await isCurrent(state, files, options))) return null;
    return { kind: "unchanged" };
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  } finally {
    database.close();
  }
}

async function updateAlone(
  options: UpdateOptions,
  files: readonly CorpusFile[],
): Promise<UpdateOutcome> {
  const { dataDirectory, notify } = options;
  const unlock = takeIndexLock(dataDirectory);
  if (unlock === null) return { kind: "busy" };
  try {
    if (options.care === "rebuild") removeDatabase(dataDirectory);
    return await update(options, files).catch((error: unknown) => {
      if (!isDamage(error)) throw error;
      notify(`The index in ${dataDirectory} is damaged: it is made anew from the corpus.`);
      removeDatabase(dataDirectory);
      return update(options, files);
    });
  } finally {
    unlock();
  }
}

async function update(
  options: UpdateOptions,
  files: readonly CorpusFile[],
): Promise<UpdateOutcome> {
  const database = openDatabase(options.dataDirectory, options.notify);
  try {
    const state = readStoredState(database);
    const manifest = reusableManifest(state, options);
    const plan = await planUpdate(database, {
      state,
      corpus: options.corpus,
      files,
      reused: manifest !== null,
    });
    const derived = await loadStateFiles(manifest, options);
    const isWhole = derived.graph !== null && derived.words !== null;
    if (isWhole && plan.added.length === 0 && plan.dropped.length === 0) {
      database.transaction(() => replaceFiles(database, plan.files))();
      return { kind: "updated", embedded: 0, problems: plan.problems };
    }
    const { added, embedded } = await embedSources(database, plan.added, options);
    await commitState(database, {
      ...options,
      ...derived,
      dropped: plan.dropped,
      added,
      files: plan.files,
      embedder: options.embedder.identity,
      rules: options.corpus.rules,
    });
    removeKeptDatabase(options.dataDirectory);
    database.pragma("wal_checkpoint(TRUNCATE)");
    return { kind: "updated", embedded, problems: plan.problems };
  } finally {
    database.close();
  }
}

async function embedSources(
  database: IndexDatabase,
  sources: UpdatePlan["added"],
  { corpus, embedder, progress }: UpdateOptions,
): Promise<{ readonly added: readonly NewSource[]; readonly embedded: number }> {
  const inputs: KeyedInput[] = [];
  const added = sources.map(({ source, hash }) => ({
    source,
    hash,
    passages: corpus.splitPassages(source).map((passage) => {
      const input = toPassageInput(passage, source.source);
      const key = hashInput(input, embedder.identity.hash);
      inputs.push({ key, input });
      return { passage, key };
    }),
  }));
  return { added, embedded: await embedMissing(database, inputs, { embedder, progress }) };
}
