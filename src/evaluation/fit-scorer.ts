import type { Scorer } from "../domain/scorer.ts";
import type { Choice } from "./choice.ts";
import { createAdam } from "./create-adam.ts";
import { seededRandom } from "./seeded-random.ts";

const BATCH = 64;
const ROUNDS = 25;
/** Of the first round; the last one still learns a little. */
const STEP = 0.01;
const LEAST_STEP = 1e-4;
/** Pulls weights towards nothing, so that features that say the same do not grow against each other. */
const DECAY = 2e-3;

/**
 * Fits a weight for each feature so that one of the right rows has the greatest score of its choice:
 * the likelihood of choosing any right one, by a softmax over the rows (the listwise loss of Cao et
 * al. 2007, "Learning to rank: from pairwise approach to listwise approach", summed over what is
 * right). The same for the same choices.
 * @param choices at least one, all with as many features
 */
export function fitScorer(choices: readonly Choice[]): Scorer {
  const size = choices[0]?.rows[0]?.length ?? 0;
  const scale = measureScale(choices, size);
  const scaled = applyScale(choices, scale);
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const descend = createAdam(size);
  const random = seededRandom(1, 0);

  for (let round = 0; round < ROUNDS; round++) {
    const rate = STEP * (1 - round / ROUNDS) + LEAST_STEP;
    const order = shuffle(scaled, (count) => random.below(count));
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      weights.forEach((weight, at) => {
        gradient[at] = DECAY * weight;
      });
      for (const choice of batch) addGradient(gradient, { choice, weights, count: batch.length });
      descend(weights, gradient, rate);
    }
  }
  // The same scores for rows as they come, to the digits that change no ranking.
  return scale.deviations.map((deviation, at) =>
    Number(((weights[at] as number) / deviation).toPrecision(5)),
  );
}

function addGradient(
  gradient: Float64Array,
  {
    choice: { rows, given, isRight, weight },
    weights,
    count,
  }: { readonly choice: Choice; readonly weights: Float64Array; readonly count: number },
): void {
  const shares = softmax(
    rows.map((row, place) =>
      row.reduce((sum, value, at) => sum + value * (weights[at] as number), given[place] as number),
    ),
  );
  const right = shares.reduce((sum, share, place) => sum + (isRight[place] ? share : 0), 0);
  rows.forEach((row, place) => {
    const share = shares[place] as number;
    const wanted = isRight[place] ? share / Math.max(right, Number.MIN_VALUE) : 0;
    const miss = ((share - wanted) * weight) / count;
    row.forEach((value, at) => {
      gradient[at] = (gradient[at] as number) + miss * value;
    });
  });
}

interface Scale {
  readonly means: readonly number[];
  /** Above 0. */
  readonly deviations: readonly number[];
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
  return choices.map((choice) => ({
    ...choice,
    rows: choice.rows.map((row) =>
      row.map((value, at) => (value - (means[at] as number)) / (deviations[at] as number)),
    ),
    weight: choice.weight / meanWeight,
  }));
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** @param below a whole number from 0 to below the count */
function shuffle<Item>(items: readonly Item[], below: (count: number) => number): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
}
