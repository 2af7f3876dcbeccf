import type { EmbedderIdentity } from "../domain/embedder.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { CommittedState } from "./commit-state.ts";
import { createPassageIndex } from "./create-passage-index.ts";
import type { Manifest } from "./manifest.ts";
import { type IndexDatabase, isDamage, openDatabaseForReading } from "./open-database.ts";
import type { PassageGraph } from "./passage-graph.ts";
import { readGraph, readPostings } from "./read-state-files.ts";
import { toStorageFault } from "./storage-fault.ts";
import { readStoredState } from "./stored-state.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/** Why a stored state cannot answer. */
export type OpenRefusal = "missing" | "other-model" | "damaged";

/**
 * Opens the state that was committed last and keeps to it, whatever is written afterwards.
 * @param made a state just committed; where it is still the last one, its files are not read. It
 * belongs to the index from here on
 * @throws Fault when the data folder cannot be read
 */
export async function openIndex(
  dataDirectory: string,
  embedder: EmbedderIdentity,
  made?: CommittedState,
): Promise<PassageIndex | OpenRefusal> {
  let refusal: OpenRefusal = "missing";
  // An update may remove the files of a state between its manifest and them being read: look again.
  for (let attempt = 0; attempt < 3; attempt++) {
    const opened = await tryOpen({ dataDirectory, embedder, made }).catch((error: unknown) => {
      throw toStorageFault(error, dataDirectory);
    });
    if (opened !== "damaged") return opened;
    refusal = opened;
  }
  return refusal;
}

interface Opening {
  readonly dataDirectory: string;
  readonly embedder: EmbedderIdentity;
  readonly made: CommittedState | undefined;
}

async function tryOpen(opening: Opening): Promise<PassageIndex | OpenRefusal> {
  const { dataDirectory } = opening;
  const database = openDatabaseForReading(dataDirectory);
  if (database === null) return "missing";
  const opened = await openSnapshot(database, opening).catch((error: unknown) => {
    if (isDamage(error)) return "damaged" as const;
    database.close();
    throw error;
  });
  if (typeof opened === "string") {
    database.close();
    return opened;
  }
  return createPassageIndex({ dataDirectory, database, ...opened });
}

interface Snapshot {
  readonly manifest: Manifest;
  readonly graph: PassageGraph;
  readonly words: WordIndex;
}

async function openSnapshot(
  database: IndexDatabase,
  { dataDirectory, embedder, made }: Opening,
): Promise<Snapshot | OpenRefusal> {
  // A read transaction that lasts as long as the connection: one state, whatever others commit.
  database.exec("BEGIN");
  const { manifest } = readStoredState(database);
  if (manifest === null) return "missing";
  if (manifest.embedder.hash !== embedder.hash) return "other-model";
  if (made?.manifest.graph.name === manifest.graph.name) {
    return { manifest, graph: made.graph, words: createWordIndex(made.words) };
  }
  made?.graph.close();
  // A thread reads the graph, and the words are read meanwhile.
  const [graph, words] = await Promise.all([
    readGraph(dataDirectory, manifest),
    readPostings(dataDirectory, manifest).then((postings) => postings && createWordIndex(postings)),
  ]);
  if (graph !== null && words !== null) return { manifest, graph, words };
  graph?.close();
  return "damaged";
}
