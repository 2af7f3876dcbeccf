import type { Passage } from "../domain/passage.ts";

/** What one of several questions brought up, best first. */
interface Finding {
  readonly chosen: readonly { readonly fullest: { readonly passage: Pick<Passage, "key"> } }[];
  /** Of each in `chosen`, 0 to 1. */
  readonly confidences: readonly number[];
}

/**
 * What answers several questions of one message: the best of each in the order in which they were
 * asked, then the others, the surest first; nothing twice.
 * @param limit most of them
 */
export function joinFindings<Found extends Finding>(
  [first, ...others]: readonly [Found, ...Found[]],
  limit: number,
): Found {
  const all = [first, ...others].map(({ chosen, confidences }) =>
    chosen.map((one, place) => ({ one, confidence: confidences[place] ?? 0 })),
  );
  const further = all
    .flatMap((found) => found.slice(1))
    .sort((one, other) => other.confidence - one.confidence);
  const keys = new Set<string>();
  const joined = [...all.flatMap((found) => found.slice(0, 1)), ...further]
    .filter(
      ({ one: { fullest } }) => !keys.has(fullest.passage.key) && keys.add(fullest.passage.key),
    )
    .slice(0, limit);
  return {
    ...first,
    chosen: joined.map(({ one }) => one),
    confidences: joined.map(({ confidence }) => confidence),
  };
}
