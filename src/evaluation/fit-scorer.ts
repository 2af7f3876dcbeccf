import type { Scorer } from "../domain/scorer.ts";
import type { Choice } from "./choice.ts";
import { createAdam } from "./create-adam.ts";
import { seededRandom } from "./seeded-random.ts";
import { createNetwork, type Scale } from "./trainable-network.ts";

const BATCH = 64;
/** The last round still learns a little. */
const LEAST_STEP = 1e-4;

/**
 * Fits a network with one hidden layer, or none, so that the rows wanted have the greatest scores
 * of their choice (cross-entropy of a softmax over the rows; Cao et al. 2007, "Learning to rank:
 * from pairwise approach to listwise approach"). The same for the same choices.
 * @param units of the hidden layer; 0 fits a line
 */
export function fitScorer(
  choices: readonly Choice[],
  {
    units,
    rounds,
    step,
    decay,
  }: {
    readonly units: number;
    readonly rounds: number;
    readonly step: number;
    readonly decay: number;
  },
): Scorer {
  const size = choices[0]?.rows[0]?.length ?? 0;
  const random = createUniform();
  const network = createNetwork(size, { units, random });
  const { parameters } = network;
  const descend = createAdam(parameters.length);
  const gradient = new Float64Array(parameters.length);
  const scale = measureScale(choices, size);
  const scaled = applyScale(choices, scale);

  for (let round = 0; round < rounds; round++) {
    const rate = step * (1 - round / rounds) + LEAST_STEP;
    const order = shuffle(scaled, random);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      parameters.forEach((value, at) => {
        gradient[at] = decay * value;
      });
      for (const { rows, wanted, weight } of batch) {
        const shares = softmax(rows.map(network.score));
        rows.forEach((row, place) => {
          const excess = (shares[place] as number) - (wanted[place] as number);
          const miss = excess * (weight / batch.length);
          if (Math.abs(miss) > 1e-6) network.addGradient(gradient, row, miss);
        });
      }
      descend(parameters, gradient, rate);
    }
  }
  return network.toScorer(scale);
}

function measureScale(choices: readonly Choice[], size: number): Scale {
  const rows = choices.flatMap((choice) => choice.rows);
  const places = Array.from({ length: size }, (_, at) => at);
  const meanOf = (value: (row: readonly number[]) => number) =>
    rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
  const means = places.map((at) => meanOf((row) => row[at] as number));
  const deviations = places.map(
    (at) => Math.sqrt(meanOf((row) => ((row[at] as number) - (means[at] as number)) ** 2)) || 1,
  );
  return { means, deviations };
}

/** Features about 0, and weights about 1. */
function applyScale(choices: readonly Choice[], { means, deviations }: Scale): readonly Choice[] {
  const meanWeight = choices.reduce((sum, { weight }) => sum + weight, 0) / choices.length;
  return choices.map(({ rows, wanted, weight }) => ({
    rows: rows.map((row) =>
      row.map((value, at) => (value - (means[at] as number)) / (deviations[at] as number)),
    ),
    wanted,
    weight: weight / meanWeight,
  }));
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}

/** Numbers from 0 to below 1, the same in every run. */
function createUniform(): () => number {
  const source = seededRandom(1, 0);
  return () => source.below(2 ** 32) / 2 ** 32;
}
