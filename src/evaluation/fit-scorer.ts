import { seededRandom } from "./seeded-random.ts";

/** Rows to choose from, and how good a choice each is: shares that add up to 1. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly wanted: readonly number[];
  /** What the choice counts in training, above 0. */
  readonly weight: number;
}

/** As `retrieval` applies it. */
export interface FittedScorer {
  readonly linear: readonly number[];
  readonly hidden: readonly {
    readonly weights: readonly number[];
    readonly bias: number;
    readonly counts: number;
  }[];
}

const BATCH = 64;
/** Adam (Kingma & Ba 2015). */
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;

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
): FittedScorer {
  const size = choices[0]?.rows[0]?.length ?? 0;
  const { means, deviations } = moments(choices, size);
  const meanWeight = choices.reduce((sum, { weight }) => sum + weight, 0) / choices.length;
  const scaled = choices.map(({ rows, wanted, weight }) => ({
    rows: rows.map((row) => row.map((value, at) => (value - at0(means, at)) / at0(deviations, at))),
    wanted,
    weight: weight / meanWeight,
  }));

  // Parameters in one array: linear, then for each unit its weights, its bias and what it counts.
  const stride = size + 2;
  const parameters = new Float64Array(size + units * stride);
  const random = createUniform();
  for (let unit = 0; unit < units; unit++) {
    const start = size + unit * stride;
    for (let at = 0; at < size; at++) {
      parameters[start + at] = gaussian(random) / Math.sqrt(size);
    }
    parameters[start + size + 1] = gaussian(random) * 0.1;
  }
  const first = new Float64Array(parameters.length);
  const second = new Float64Array(parameters.length);
  const gradient = new Float64Array(parameters.length);
  const activations = new Float64Array(units);
  let steps = 0;

  const score = (row: readonly number[]) => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += at0(parameters, at) * at0(row, at);
    for (let unit = 0; unit < units; unit++) {
      const start = size + unit * stride;
      let inner = at0(parameters, start + size);
      for (let at = 0; at < size; at++) inner += at0(parameters, start + at) * at0(row, at);
      activations[unit] = Math.tanh(inner);
      sum += at0(activations, unit) * at0(parameters, start + size + 1);
    }
    return sum;
  };
  const addGradient = (row: readonly number[], miss: number) => {
    score(row);
    for (let at = 0; at < size; at++) add(gradient, at, miss * at0(row, at));
    for (let unit = 0; unit < units; unit++) {
      const start = size + unit * stride;
      const active = at0(activations, unit);
      const inner = miss * at0(parameters, start + size + 1) * (1 - active * active);
      for (let at = 0; at < size; at++) add(gradient, start + at, inner * at0(row, at));
      add(gradient, start + size, inner);
      add(gradient, start + size + 1, miss * active);
    }
  };

  for (let round = 0; round < rounds; round++) {
    const rate = step * (1 - round / rounds) + 1e-4;
    const order = shuffle(scaled, random);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.slice(start, start + BATCH);
      gradient.fill(0);
      for (const { rows, wanted, weight } of batch) {
        const shares = softmax(rows.map(score));
        rows.forEach((row, place) => {
          const miss = (at0(shares, place) - at0(wanted, place)) * (weight / batch.length);
          if (Math.abs(miss) > 1e-6) addGradient(row, miss);
        });
      }
      steps++;
      for (let at = 0; at < parameters.length; at++) {
        const slope = at0(gradient, at) + decay * at0(parameters, at);
        first[at] = FIRST_MOMENT * at0(first, at) + (1 - FIRST_MOMENT) * slope;
        second[at] = SECOND_MOMENT * at0(second, at) + (1 - SECOND_MOMENT) * slope * slope;
        const direction = at0(first, at) / (1 - FIRST_MOMENT ** steps);
        const size = Math.sqrt(at0(second, at) / (1 - SECOND_MOMENT ** steps)) + 1e-8;
        add(parameters, at, (-rate * direction) / size);
      }
    }
  }
  return unscale(parameters, { size, units, means, deviations });
}

/** The same function of rows as they come: scaling is folded into weights and biases. */
function unscale(
  parameters: Float64Array,
  {
    size,
    units,
    means,
    deviations,
  }: {
    readonly size: number;
    readonly units: number;
    readonly means: readonly number[];
    readonly deviations: readonly number[];
  },
): FittedScorer {
  const weightsFrom = (start: number) =>
    means.map((_, at) => rounded(at0(parameters, start + at) / at0(deviations, at)));
  return {
    linear: weightsFrom(0),
    hidden: Array.from({ length: units }, (_, unit) => {
      const start = size + unit * (size + 2);
      const weights = weightsFrom(start);
      const shift = weights.reduce((sum, weight, at) => sum + weight * at0(means, at), 0);
      return {
        weights,
        bias: rounded(at0(parameters, start + size) - shift),
        counts: rounded(at0(parameters, start + size + 1)),
      };
    }),
  };
}

/** To the digits that change no ranking. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function moments(choices: readonly Choice[], size: number) {
  const rows = choices.flatMap((choice) => choice.rows);
  const means: number[] = [];
  const deviations: number[] = [];
  for (let at = 0; at < size; at++) {
    const mean = rows.reduce((sum, row) => sum + at0(row, at), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (at0(row, at) - mean) ** 2, 0) / rows.length;
    means.push(mean);
    deviations.push(Math.sqrt(variance) || 1);
  }
  return { means, deviations };
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

/** Box & Muller 1958. */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function at0(values: ArrayLike<number>, place: number): number {
  return values[place] as number;
}

function add(values: Float64Array, place: number, by: number): void {
  values[place] = at0(values, place) + by;
}
