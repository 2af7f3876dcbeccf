import { Fault } from "../domain/fault.ts";
import { openDatabaseForReading } from "./open-database.ts";
import { openIndex } from "./open-index.ts";
import { readManifest } from "./stored-state.ts";
import { decodePassageVector } from "./vector-record.ts";

interface RecallOptions {
  /** Unit vectors. */
  readonly questions: readonly Float32Array[];
  /** Nearest passages of each question, from 1. */
  readonly count: number;
}

/**
 * Which share of the passages that are nearest by looking at each the graph finds, as it is
 * searched for an answer; the mean over all questions, 0 to 1. Both compare the stored vectors.
 * @throws Fault when there is no index
 */
export async function measureRecall(
  dataDirectory: string,
  { questions, count }: RecallOptions,
): Promise<number> {
  const database = openDatabaseForReading(dataDirectory);
  const manifest = database && readManifest(database);
  if (database === null || manifest === null) {
    throw new Fault(`There is no index in ${dataDirectory} to measure: run \`npm run index\`.`);
  }
  const { embedder } = manifest;
  const index = await openIndex(dataDirectory, embedder);
  if (typeof index === "string") {
    throw new Fault(`The index in ${dataDirectory} is ${index}: run \`npm run index\`.`);
  }
  const { dimensions } = embedder;
  const rows = database
    .prepare("SELECT label, record FROM passages JOIN vectors ON vectors = number")
    .iterate() as Iterable<{ label: number; record: Buffer }>;
  const labels: number[] = [];
  // One row after the other: to look at each of 100,000 takes some 50 ms a question.
  const vectors = new Float32Array(manifest.passages * dimensions);
  for (const { label, record } of rows) {
    vectors.set(decodePassageVector(record, dimensions), labels.length * dimensions);
    labels.push(label);
  }
  database.close();

  let common = 0;
  let wanted = 0;
  for (const question of questions) {
    const found = await index.nearest(question, { count, among: null });
    const nearest = new Set(found.map(labelOf));
    const exact = nearestOfAll(question, { vectors, labels, count });
    common += exact.filter((label) => nearest.has(label)).length;
    wanted += exact.length;
  }
  index.close();
  return wanted === 0 ? 1 : common / wanted;
}

function labelOf({ label }: { readonly label: number }): number {
  return label;
}

function nearestOfAll(
  question: Float32Array,
  {
    vectors,
    labels,
    count,
  }: {
    readonly vectors: Float32Array;
    readonly labels: readonly number[];
    readonly count: number;
  },
): readonly number[] {
  const compared = labels.map((label, place) => {
    let similarity = 0;
    for (let at = 0, offset = place * question.length; at < question.length; at++, offset++) {
      similarity += (question[at] as number) * (vectors[offset] as number);
    }
    return { label, similarity };
  });
  return compared
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, count)
    .map(labelOf);
}
