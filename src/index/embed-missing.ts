import type { Embedder, PassageVectors } from "../domain/embedder.ts";
import type { Progress } from "../domain/progress.ts";
import { spreadEvenly } from "../domain/spread-evenly.ts";
import { SAMPLE } from "./choose-axes.ts";
import type { GrowingGraph, StoredPoint } from "./grow-graph.ts";
import type { LabelledSources } from "./next-sources.ts";
import type { IndexDatabase } from "./open-database.ts";
import { encodeSketches } from "./sketch-record.ts";
import { encodeVectors } from "./vector-record.ts";

/** Inputs embedded between two commits: what a killed process loses at most. */
const BATCH = 128;

interface Embedding extends LabelledSources {
  readonly embedder: Embedder;
  readonly progress: Progress;
  /** Grows by each batch while the next one is being embedded. */
  readonly graph: GrowingGraph;
  /** Ends the work after the batch that is being stored. */
  readonly outdated: AbortSignal | undefined;
}

/** Whether embedding them takes so long that nothing else should wait for it. */
export function takesLong(missing: readonly number[]): boolean {
  return missing.length > BATCH;
}

/**
 * Stores the vectors of inputs that have none yet; each batch is committed by itself, so an
 * interrupted run goes on where it stopped. Nothing that answers can see them yet.
 * @param missing their places
 * @returns whether all of them are stored now
 */
export async function embedMissing(
  database: IndexDatabase,
  missing: readonly number[],
  { sources, after, embedder, progress, graph, outdated }: Embedding,
): Promise<boolean> {
  if (missing.length === 0) return true;
  const insert = database.prepare(
    "INSERT OR IGNORE INTO vectors (key, record, sketches) VALUES (?, ?, ?)",
  );
  const store = database.transaction(
    (keys: readonly Buffer[], vectors: readonly PassageVectors[]): readonly StoredPoint[] =>
      vectors.flatMap((found, at) => {
        const key = keys[at] as Buffer;
        const record = encodeVectors(found);
        insert.run(key, record, encodeSketches(found.sketches));
        return sources.placesOf(key).map((place) => ({ label: after + place, record }));
      }),
  );
  progress.begin("Reading the corpus", missing.length);
  try {
    let done = 0;
    for await (const { keys, vectors } of embedAhead(sampleFirst(missing), { sources, embedder })) {
      await graph.add(store(keys, vectors));
      done += keys.length;
      progress.advance(done);
      if (outdated?.aborted) break;
    }
    return done === missing.length;
  } finally {
    progress.end();
  }
}

/** Batches in order, each already followed by the next while the caller stores it. */
async function* embedAhead(
  missing: readonly number[],
  { sources, embedder }: Pick<Embedding, "sources" | "embedder">,
) {
  const begin = (start: number) => {
    const batch = missing.slice(start, start + BATCH).map(sources.readMissing);
    const vectors = embedder.embedPassages(batch.map(({ input }) => input));
    // A failure is met where it is awaited, also when storing the batch before fails first.
    vectors.catch(() => {});
    return { keys: batch.map(({ key }) => key), vectors };
  };
  let current = begin(0);
  for (let start = BATCH; current.keys.length > 0; start += BATCH) {
    const next = begin(start);
    yield { keys: current.keys, vectors: await current.vectors };
    current = next;
  }
}

/**
 * Some from all over the corpus, for axes are chosen by those that come first; the others in the order
 * of the corpus, so that what is read together, passages of one source, is stored side by side.
 */
function sampleFirst<Input>(inputs: readonly Input[]): readonly Input[] {
  const sample = new Set(spreadEvenly(inputs, SAMPLE));
  return [...sample, ...inputs.filter((input) => !sample.has(input))];
}
