import type { EmbedderIdentity } from "../domain/embedder.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { CommittedState } from "./commit-state.ts";
import { createPassageIndex } from "./create-passage-index.ts";
import { type IndexDatabase, isDamage, openDatabaseForReading } from "./open-database.ts";
import { readGraph, readPostings } from "./read-state-files.ts";
import { toStorageFault } from "./storage-fault.ts";
import { readStoredState } from "./stored-state.ts";
import { createWordIndex } from "./word-index.ts";

/** A state that answers, with what the next one can grow out of. */
export interface OpenIndex extends PassageIndex {
  readonly state: CommittedState;
}

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
): Promise<OpenIndex | OpenRefusal> {
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

async function tryOpen(opening: Opening): Promise<OpenIndex | OpenRefusal> {
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
  const { manifest, graph } = opened;
  const words = createWordIndex(opened.words);
  const index = createPassageIndex({ dataDirectory, database, manifest, graph, words });
  return { ...index, state: opened };
}

async function openSnapshot(
  database: IndexDatabase,
  { dataDirectory, embedder, made }: Opening,
): Promise<CommittedState | OpenRefusal> {
  // A read transaction that lasts as long as the connection: one state, whatever others commit.
  database.exec("BEGIN");
  const { manifest } = readStoredState(database);
  if (manifest === null) return "missing";
  if (manifest.embedder.hash !== embedder.hash) return "other-model";
  if (made?.manifest.graph.name === manifest.graph.name) {
    return made;
  }
  made?.graph.close();
  const [graph, words] = await Promise.all([
    readGraph(dataDirectory, manifest),
    readPostings(dataDirectory, manifest),
  ]);
  if (graph !== null && words !== null) return { manifest, graph, words };
  graph?.close();
  return "damaged";
}
