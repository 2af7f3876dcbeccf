/** Adam (Kingma & Ba 2015). */
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const SMALLEST = 1e-8;

/**
 * Steps down a gradient, each parameter at a pace of its own.
 * @returns changes the parameters in place; `rate` is about how far each goes
 */
export function createAdam(
  size: number,
): (parameters: Float64Array, gradient: Float64Array, rate: number) => void {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  let steps = 0;
  return (parameters, gradient, rate) => {
    steps++;
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] as number;
      const mean = FIRST_MOMENT * (first[at] as number) + (1 - FIRST_MOMENT) * slope;
      const square = SECOND_MOMENT * (second[at] as number) + (1 - SECOND_MOMENT) * slope * slope;
      first[at] = mean;
      second[at] = square;
      const direction = mean / (1 - FIRST_MOMENT ** steps);
      const pace = Math.sqrt(square / (1 - SECOND_MOMENT ** steps)) + SMALLEST;
      parameters[at] = (parameters[at] as number) - (rate * direction) / pace;
    }
  };
}
