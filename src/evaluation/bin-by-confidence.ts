import type { Judgement } from "./judgement.ts";

/** Questions of similar confidence. */
interface ConfidenceBin {
  readonly from: number;
  /** Not included, except 1. */
  readonly to: number;
  readonly members: readonly Judgement[];
}

/** So many equal parts of 0 to 1, in order, empty ones included. */
export function binByConfidence(
  judgements: readonly Judgement[],
  count: number,
): readonly ConfidenceBin[] {
  const binOf = ({ confidence }: Judgement) =>
    Math.min(count - 1, Math.max(0, Math.floor(confidence * count)));
  return Array.from({ length: count }, (_, bin) => ({
    from: bin / count,
    to: (bin + 1) / count,
    members: judgements.filter((one) => binOf(one) === bin),
  }));
}
