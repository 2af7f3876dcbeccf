import { createHash } from "node:crypto";
import type { Embedder } from "../../src/domain/embedder.ts";
import { seededRandom } from "../../src/evaluation/seeded-random.ts";

/**
 * An embedder without a model, for what starts many processes or needs many vectors. The vector of a
 * text is made of its hash, around that of its first word: texts that begin alike are neighbours, as
 * texts of one subject are (cosines about .5 within a subject, about 0 otherwise).
 * @param within the first so many dimensions all vectors lie
 */
export function hashEmbedder(dimensions: number, { within = dimensions } = {}): Embedder {
  const subjects = new Map<string, Float32Array>();
  const vectorOf = (text: string) => {
    const [subject = ""] = text.split(" ", 1);
    const shared = subjects.get(subject) ?? randomVector(subject, within);
    subjects.set(subject, shared);
    const own = randomVector(text, within);
    const vector = new Float32Array(dimensions);
    vector.set(own.map((value, at) => value + (shared[at] as number)));
    return toUnit(vector);
  };
  return {
    identity: { model: "hash", hash: "hash", dimensions },
    maxTokens: 256,
    countTokens: (text) => text.split(/\s+/u).length,
    familiarity: () => 1,
    ready: async () => {},
    embedQuestion: async (question) => ({ vector: vectorOf(question), words: [] }),
    embedPassages: async (inputs) =>
      inputs.map(({ sentences }) => ({
        passage: vectorOf(sentences.join(" ")),
        sentences: [],
        sketches: { context: [], sentences: [] },
      })),
    close: async () => {},
  };
}

/** Of unit length, in a direction that the text alone decides. */
function randomVector(text: string, dimensions: number): Float32Array {
  const random = seededRandom(createHash("sha256").update(text).digest().readInt32LE(), 0);
  // The sum of three even numbers is near enough to a normal one.
  const even = () => random.below(1 << 16) / (1 << 16) - 0.5;
  return toUnit(Float32Array.from({ length: dimensions }, () => even() + even() + even()));
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
