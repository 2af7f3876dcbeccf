import type { Embedder, PassageInput, PassageVectors } from "../domain/embedder.ts";
import type { Progress } from "../domain/progress.ts";
import { spreadEvenly } from "../domain/spread-evenly.ts";
import { SAMPLE } from "./choose-axes.ts";
import type { GrowingGraph, StoredPoint } from "./grow-graph.ts";
import type { IndexDatabase } from "./open-database.ts";
import { encodeSketches } from "./sketch-record.ts";
import { encodeVectors } from "./vector-record.ts";

/** Inputs embedded between two commits: what a killed process loses at most. */
const BATCH = 128;

/** What is embedded once, for all passages that say it. */
export interface KeyedInput {
  readonly key: Buffer;
  readonly input: PassageInput;
  /** Of those passages. */
  readonly labels: readonly number[];
}

interface Embedding {
  readonly embedder: Embedder;
  readonly progress: Progress;
  /** Grows by each batch while the next one is being embedded. */
  readonly graph: GrowingGraph;
  /** Ends the work after the batch that is being stored. */
  readonly outdated: AbortSignal | undefined;
}

/** The inputs that have no vectors yet, each once. */
export function findMissing(
  database: IndexDatabase,
  inputs: readonly KeyedInput[],
): readonly KeyedInput[] {
  const known = database.prepare("SELECT 1 FROM vectors WHERE key = ?");
  const missing = new Map<string, { key: Buffer; input: PassageInput; labels: number[] }>();
  for (const { key, input, labels } of inputs) {
    if (known.get(key) !== undefined) continue;
    const hex = key.toString("hex");
    const same = missing.get(hex);
    if (same === undefined) missing.set(hex, { key, input, labels: [...labels] });
    else same.labels.push(...labels);
  }
  return [...missing.values()];
}

/** Whether embedding them takes so long that nothing else should wait for it. */
export function takesLong(missing: readonly KeyedInput[]): boolean {
  return missing.length > BATCH;
}

/**
 * Stores the vectors of inputs that have none yet; each batch is committed by itself, so an
 * interrupted run goes on where it stopped. Nothing that answers can see them yet.
 * @returns whether all of them are stored now
 */
export async function embedMissing(
  database: IndexDatabase,
  missing: readonly KeyedInput[],
  { embedder, progress, graph, outdated }: Embedding,
): Promise<boolean> {
  if (missing.length === 0) return true;
  const insert = database.prepare(
    "INSERT OR IGNORE INTO vectors (key, record, sketches) VALUES (?, ?, ?)",
  );
  const store = database.transaction(
    (batch: readonly KeyedInput[], vectors: readonly PassageVectors[]): readonly StoredPoint[] =>
      vectors.flatMap((found, place) => {
        const { key, labels } = batch[place] as KeyedInput;
        const record = encodeVectors(found);
        insert.run(key, record, encodeSketches(found.sketches));
        return labels.map((label) => ({ label, record }));
      }),
  );
  const inputs = sampleFirst(missing);
  progress.begin("Reading the corpus", inputs.length);
  try {
    let done = 0;
    for await (const { batch, vectors } of embedAhead(inputs, embedder)) {
      await graph.add(store(batch, vectors));
      done += batch.length;
      progress.advance(done);
      if (outdated?.aborted) break;
    }
    return done === inputs.length;
  } finally {
    progress.end();
  }
}

/** Batches in order, each already followed by the next while the caller stores it. */
async function* embedAhead(inputs: readonly KeyedInput[], embedder: Embedder) {
  const begin = (start: number) => {
    const batch = inputs.slice(start, start + BATCH);
    const vectors = embedder.embedPassages(batch.map(({ input }) => input));
    // A failure is met where it is awaited, also when storing the batch before fails first.
    vectors.catch(() => {});
    return { batch, vectors };
  };
  let current = begin(0);
  for (let start = BATCH; current.batch.length > 0; start += BATCH) {
    const next = begin(start);
    yield { batch: current.batch, vectors: await current.vectors };
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
