import type { Scorer } from "../domain/scorer.ts";

/** A network whose parameters stand in one array, so that an optimiser need not know their shape. */
export interface TrainableNetwork {
  readonly parameters: Float64Array;
  score(row: readonly number[]): number;
  /** Adds to the gradient what the row's score counts in the loss. */
  addGradient(gradient: Float64Array, row: readonly number[], miss: number): void;
  /** The same function of rows as they were before they were scaled. */
  toScorer(scale: Scale): Scorer;
}

/** Of each feature, over the rows that were learned from. */
export interface Scale {
  readonly means: readonly number[];
  /** Above 0. */
  readonly deviations: readonly number[];
}

/**
 * Linear weights first, then for each hidden unit its weights, its bias and what it counts.
 * @param units of the hidden layer; 0 for a line
 * @param random numbers from 0 to below 1, to begin with
 */
export function createNetwork(
  size: number,
  { units, random }: { readonly units: number; readonly random: () => number },
): TrainableNetwork {
  const stride = size + 2;
  const parameters = new Float64Array(size + units * stride);
  const activations = new Float64Array(units);
  const startOf = (unit: number) => size + unit * stride;
  for (let unit = 0; unit < units; unit++) {
    for (let at = 0; at < size; at++) {
      parameters[startOf(unit) + at] = gaussian(random) / Math.sqrt(size);
    }
    parameters[startOf(unit) + size + 1] = gaussian(random) * 0.1;
  }

  const score = (row: readonly number[]) => {
    let sum = dot(parameters, { start: 0, row });
    for (let unit = 0; unit < units; unit++) {
      const start = startOf(unit);
      const active = Math.tanh(
        numberAt(parameters, start + size) + dot(parameters, { start, row }),
      );
      activations[unit] = active;
      sum += active * numberAt(parameters, start + size + 1);
    }
    return sum;
  };

  return {
    parameters,
    score,
    addGradient(gradient, row, miss) {
      score(row);
      addScaled(gradient, { start: 0, row, by: miss });
      for (let unit = 0; unit < units; unit++) {
        const start = startOf(unit);
        const active = numberAt(activations, unit);
        const inner = miss * numberAt(parameters, start + size + 1) * (1 - active * active);
        addScaled(gradient, { start, row, by: inner });
        addScaled(gradient, { start: start + size, row: [inner, miss * active], by: 1 });
      }
    },
    toScorer({ means, deviations }) {
      const weightsFrom = (start: number) =>
        means.map((_, at) => rounded(numberAt(parameters, start + at) / numberAt(deviations, at)));
      return {
        linear: weightsFrom(0),
        hidden: Array.from({ length: units }, (_, unit) => {
          const start = startOf(unit);
          const weights = weightsFrom(start);
          const shift = weights.reduce((sum, weight, at) => sum + weight * numberAt(means, at), 0);
          return {
            weights,
            bias: rounded(numberAt(parameters, start + size) - shift),
            counts: rounded(numberAt(parameters, start + size + 1)),
          };
        }),
      };
    },
  };
}

interface Stretch {
  /** Place of the first parameter. */
  readonly start: number;
  readonly row: readonly number[];
}

function dot(parameters: Float64Array, { start, row }: Stretch): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) {
    sum += numberAt(parameters, start + at) * numberAt(row, at);
  }
  return sum;
}

function addScaled(
  gradient: Float64Array,
  { start, row, by }: Stretch & { readonly by: number },
): void {
  for (let at = 0; at < row.length; at++) {
    gradient[start + at] = numberAt(gradient, start + at) + by * numberAt(row, at);
  }
}

/** To the digits that change no ranking. */
function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

/** Box & Muller 1958. */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function numberAt(values: ArrayLike<number>, place: number): number {
  return values[place] as number;
}
