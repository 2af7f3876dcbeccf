import type { Embedder, PassageInput } from "../domain/embedder.ts";
import type { Progress } from "../domain/progress.ts";
import type { IndexDatabase } from "./open-database.ts";
import { encodeVectors } from "./vector-record.ts";

/** Inputs embedded between two commits: what a killed process loses at most. */
const BATCH = 128;

export interface KeyedInput {
  readonly key: Buffer;
  readonly input: PassageInput;
}

/**
 * Stores the vectors of every input that has none yet; each batch is committed by itself, so an
 * interrupted run goes on where it stopped. Nothing that answers can see them yet.
 * @returns how many were embedded
 */
export async function embedMissing(
  database: IndexDatabase,
  inputs: readonly KeyedInput[],
  { embedder, progress }: { readonly embedder: Embedder; readonly progress: Progress },
): Promise<number> {
  const known = database.prepare("SELECT 1 FROM vectors WHERE key = ?");
  const insert = database.prepare("INSERT OR IGNORE INTO vectors (key, record) VALUES (?, ?)");
  const missing = [...new Map(inputs.map((input) => [input.key.toString("hex"), input])).values()]
    .filter(({ key }) => known.get(key) === undefined)
    // Longest first: neighbours of like length waste no padding, and the estimate only improves.
    .sort((one, other) => lengthOf(other.input) - lengthOf(one.input));
  if (missing.length === 0) return 0;

  progress.begin("Reading the corpus", missing.length);
  try {
    for (let start = 0; start < missing.length; start += BATCH) {
      const batch = missing.slice(start, start + BATCH);
      const vectors = await embedder.embedPassages(batch.map(({ input }) => input));
      database.transaction(() => {
        batch.forEach(({ key }, place) => {
          const found = vectors[place];
          if (found !== undefined) insert.run(key, encodeVectors(found));
        });
      })();
      progress.advance(start + batch.length);
    }
  } finally {
    progress.end();
  }
  return missing.length;
}

function lengthOf(input: PassageInput): number {
  return input.sentences.reduce((sum, sentence) => sum + sentence.length, input.context.length);
}
