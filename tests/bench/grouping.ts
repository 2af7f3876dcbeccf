import { diffArrays } from "diff";
import { Minhash } from "minhash";
import { alignTokens } from "../../src/answering/align-tokens.ts";
import { readTokens } from "../../src/answering/read-tokens.ts";
import { saysTheSame, shareOf } from "../../src/answering/says-the-same.ts";
import { analyzeWords } from "../../src/index/analyze-words.ts";
import { openEmbedder } from "../../src/main/open-embedder.ts";
import { runVerb } from "../../src/main/run-verb.ts";
import { type ReportPair, readReportPairs } from "../support/report-pairs.ts";

/**
 * `npm run measure-grouping`: which way tells passages that say the same from others. Each has its
 * threshold from the first half of the pairs (greatest F1) and its figures from the second.
 */
type Measure = (pair: ReportPair) => number;

const termsOf = (text: string) => new Set(analyzeWords(text));

/** Three words in a row. */
function shinglesOf(text: string): ReadonlySet<string> {
  const words = analyzeWords(text);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = sharedOf(one, other);
  return shared / Math.max(1, one.size + other.size - shared);
}

function minhash({ one, other }: ReportPair): number {
  const [first, second] = [one, other].map((text) => {
    const signature = new Minhash({ numPerm: 128, seed: 1 });
    for (const shingle of shinglesOf(text)) signature.update(shingle);
    return signature;
  }) as [Minhash, Minhash];
  return first.jaccard(second);
}

function inOrder({ one, other }: ReportPair): number {
  const [first, second] = [readTokens(one), readTokens(other)];
  const kept = diffArrays(
    first.map(({ word }) => word),
    second.map(({ word }) => word),
  ).filter(({ added, removed, value }) => !added && !removed && value.length > 1);
  return shareOf(
    kept.reduce((sum, { value }) => sum + value.length, 0),
    first,
    second,
  );
}

function contradicts({ one, other }: ReportPair): boolean {
  const { differing } = alignTokens(readTokens(one), readTokens(other));
  return differing.one.length + differing.other.length > 0;
}

const unlessContradicting =
  (measure: Measure): Measure =>
  (pair) =>
    contradicts(pair) ? 0 : measure(pair);

const containment: Measure = ({ one, other }) => {
  const [first, second] = [shinglesOf(one), shinglesOf(other)];
  return sharedOf(first, second) / Math.max(1, Math.min(first.size, second.size));
};
const terms: Measure = ({ one, other }) => jaccard(termsOf(one), termsOf(other));

function count(pairs: readonly ReportPair[], isSame: (pair: ReportPair) => boolean) {
  const called = pairs.filter(isSame);
  const right = called.filter(({ label }) => label === "same").length;
  const precision = called.length === 0 ? 1 : right / called.length;
  const recall = right / pairs.filter(({ label }) => label === "same").length;
  const of = (label: string) => called.filter((pair) => pair.label === label).length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, overlapping: of("overlapping"), different: of("different") };
}

await runVerb(async ({ settings, progress }) => {
  const embedder = await openEmbedder(settings.model, progress);
  const { chosenOn, held } = readReportPairs();
  const texts = [...new Set([...chosenOn, ...held].flatMap(({ one, other }) => [one, other]))];
  const vectors = await embedder.embedPassages(
    texts.map((text) => ({ context: "", sentences: [text] })),
  );
  await embedder.close();
  const vectorOf = new Map(texts.map((text, at) => [text, vectors[at]?.passage ?? []]));
  const cosine: Measure = ({ one, other }) => {
    const second = vectorOf.get(other) ?? [];
    return [...(vectorOf.get(one) ?? [])].reduce((sum, x, at) => sum + x * (second[at] ?? 0), 0);
  };

  const ways: Readonly<Record<string, Measure>> = {
    "terms, Jaccard (as before)": terms,
    "three words in a row, containment": containment,
    "MinHash of the same, 128": minhash,
    "vectors, cosine": cosine,
    "vectors and terms, mean": (pair) => (cosine(pair) + terms(pair)) / 2,
    "words in order": inOrder,
    "MinHash, unless contradicting": unlessContradicting(minhash),
    "vectors and terms, unless contradicting": unlessContradicting(
      (pair) => (cosine(pair) + terms(pair)) / 2,
    ),
    "containment, unless contradicting": unlessContradicting(containment),
    "words in order, unless contradicting": unlessContradicting(inOrder),
  };
  const rows = Object.entries(ways).map(([name, measure]) => {
    const grid = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
    const threshold = grid.reduce(
      (best, one) => {
        const { f1 } = count(chosenOn, (pair) => measure(pair) >= one);
        return f1 > best.f1 ? { f1, one } : best;
      },
      { f1: -1, one: 0 },
    ).one;
    return { name, threshold, ...count(held, (pair) => measure(pair) >= threshold) };
  });
  const product = (pair: ReportPair) => saysTheSame(readTokens(pair.one), readTokens(pair.other));
  rows.push({ name: "saysTheSame, as it is used", threshold: Number.NaN, ...count(held, product) });
  const lines = rows.map(({ name, threshold, precision, recall, f1, overlapping, different }) =>
    [
      name.padEnd(42),
      ...[threshold, precision, recall, f1].map((value) =>
        (Number.isNaN(value) ? "fixed" : value.toFixed(2)).padStart(6),
      ),
      ...[overlapping, different].map((value) => String(value).padStart(6)),
    ].join(""),
  );
  const head = `${held.length} pairs held back, ${chosenOn.length} to choose on; wrongly: overlapping, different`;
  process.stdout.write(`${head}\n${"at  prec.   rec.    F1 overl. diff.".padStart(77)}\n`);
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
});
