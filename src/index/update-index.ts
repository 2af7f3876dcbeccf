import { mkdir } from "node:fs/promises";
import type { Corpus, CorpusFile, CorpusProblem } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import { nothingToQuote } from "../domain/nothing-to-quote.ts";
import type { Progress } from "../domain/progress.ts";
import type { CommittedState } from "./commit-state.ts";
import { takeIndexLock } from "./index-lock.ts";
import { makeNextState } from "./make-next-state.ts";
import { isDamage, openDatabaseForReading, removeDatabase } from "./open-database.ts";
import { isCurrent } from "./reusable-state.ts";
import { toStorageFault } from "./storage-fault.ts";
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
  /** Aborted when the corpus has changed again, so that a long update need not be waited for. */
  readonly outdated?: AbortSignal;
  /**
   * A state that this process answers from until the update is done. Where it is still the last one,
   * the next grows out of its graph and words in memory.
   */
  readonly answering?: CommittedState;
  /** Given the new state, so that it need not be read again: its graph is then to be closed. */
  readonly take?: (state: CommittedState) => void;
}

/**
 * What an update did. `busy`: another process is at it, so nothing was done. `outdated`: it was
 * ended, and the next one goes on where it stopped.
 */
export type UpdateOutcome =
  | { readonly kind: "unchanged" | "busy" | "outdated" }
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
    return await makeNextState(options, files).catch((error: unknown) => {
      if (!isDamage(error)) throw error;
      notify(`The index in ${dataDirectory} is damaged: it is made anew from the corpus.`);
      removeDatabase(dataDirectory);
      return makeNextState(options, files);
    });
  } finally {
    unlock();
  }
}
