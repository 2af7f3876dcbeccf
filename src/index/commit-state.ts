import { writeFile } from "node:fs/promises";
import type { EmbedderIdentity } from "../domain/embedder.ts";
import { ANALYSIS_VERSION } from "./analyze-words.ts";
import { encodeAxes } from "./axes-file.ts";
import type { GrowingGraph, LabelChanges } from "./grow-graph.ts";
import { type Manifest, stateFiles } from "./manifest.ts";
import type { LabelledSources } from "./next-sources.ts";
import { nextWords } from "./next-words.ts";
import type { IndexDatabase } from "./open-database.ts";
import type { PassageGraph } from "./passage-graph.ts";
import type { Postings } from "./postings.ts";
import { encodePostings } from "./postings-file.ts";
import { removeOtherStateFiles, writeStateFile } from "./state-file.ts";
import { removeSources, replaceFiles } from "./store-sources.ts";
import { readStoredState, type StoredFile } from "./stored-state.ts";

/** What is kept beside the database: the graph and words of a state; `null` for what is not there. */
export interface DerivedFiles {
  readonly graph: PassageGraph | null;
  readonly words: Postings | null;
}

/** A state that was committed, with what is kept beside the database in memory. */
export interface CommittedState {
  readonly manifest: Manifest;
  readonly graph: PassageGraph;
  readonly words: Postings;
}

/** The next state, as it comes from the one before. */
export interface NextState {
  readonly dataDirectory: string;
  readonly changes: LabelChanges;
  readonly graph: GrowingGraph;
  /** Those of the state before, or `null` to make them from the stored texts. */
  readonly words: Postings | null;
  /** Numbers of the stored sources to leave out. */
  readonly dropped: readonly number[];
  /** What comes in; `null` for nothing. */
  readonly added: LabelledSources | null;
  readonly files: readonly StoredFile[];
  readonly embedder: EmbedderIdentity;
  readonly rules: string;
}

/**
 * Makes the next state the one that answers: texts, graph and words, all in one transaction. What
 * fails or is killed on the way leaves the state before as it was, and closes the graph.
 * @returns the state that answers now
 */
export async function commitState(
  database: IndexDatabase,
  next: NextState,
): Promise<CommittedState> {
  database.exec("BEGIN IMMEDIATE");
  try {
    const committed = await storeState(database, next);
    const { manifest } = committed;
    database
      .prepare("INSERT OR REPLACE INTO manifest (one, json) VALUES (1, ?)")
      .run(JSON.stringify(manifest));
    database.exec("COMMIT");
    await removeOtherStateFiles(next.dataDirectory, stateFiles(manifest));
    return committed;
  } catch (error) {
    next.graph.close();
    if (database.inTransaction) database.exec("ROLLBACK");
    // What was written for nothing may be what filled the disk.
    const { manifest } = readStoredState(database);
    await removeOtherStateFiles(next.dataDirectory, manifest === null ? [] : stateFiles(manifest));
    throw error;
  }
}

async function storeState(database: IndexDatabase, next: NextState): Promise<CommittedState> {
  removeSources(database, next.dropped);
  await next.added?.sources.store(next.added.after);
  replaceFiles(database, next.files);
  return storeDerived(database, next, await next.graph.finish());
}

async function storeDerived(
  database: IndexDatabase,
  next: NextState,
  graph: PassageGraph,
): Promise<CommittedState> {
  const folder = next.dataDirectory;
  const words = await nextWords(database, next.words, next.changes);
  const { axes, begunFor } = graph;
  const [graphFile, marks] = await writeStateFile(folder, "graph", graph.write);
  const axesFile =
    axes && (await writeStateFile(folder, "axes", (file) => writeFile(file, encodeAxes(axes))))[0];
  const [wordsFile] = await writeStateFile(folder, "words", (file) =>
    writeFile(file, encodePostings(words)),
  );
  const manifest = {
    embedder: next.embedder,
    analysis: ANALYSIS_VERSION,
    rules: next.rules,
    indexedAt: new Date().toISOString(),
    sources: database.prepare("SELECT count(*) FROM sources").pluck().get() as number,
    passages: database.prepare("SELECT count(*) FROM passages").pluck().get() as number,
    graph: { ...graphFile, ...marks, begunFor },
    axes: axesFile,
    words: wordsFile,
  };
  return { manifest, graph, words };
}
