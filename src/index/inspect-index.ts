import type { Corpus } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { IndexCondition } from "../domain/index-condition.ts";
import { explainUnusable, openDatabaseForReading } from "./open-database.ts";
import { openIndex } from "./open-index.ts";
import { isCurrent } from "./reusable-state.ts";
import { readStoredState } from "./stored-state.ts";

interface Inspected {
  readonly dataDirectory: string;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
}

/**
 * How the stored index stands to corpus and model, every byte of its files read; changes nothing.
 * @throws Fault when the data folder or the corpus cannot be read
 */
export async function inspectIndex(inspected: Inspected): Promise<IndexCondition> {
  const { dataDirectory, corpus, embedder } = inspected;
  const index = await openIndex(dataDirectory, embedder.identity);
  if (index === "missing") return { kind: explainUnusable(dataDirectory) };
  if (typeof index === "string") return { kind: index };
  const { summary } = index;
  index.close();

  const database = openDatabaseForReading(dataDirectory);
  if (database === null) return { kind: explainUnusable(dataDirectory) };
  try {
    const wanted = { dataDirectory, corpus, embedder, notify: () => {}, care: "verify" as const };
    const state = readStoredState(database);
    const current = await isCurrent(state, await corpus.listFiles(), wanted);
    return { kind: current ? "current" : "outdated", summary };
  } finally {
    database.close();
  }
}
