import type { Quotation } from "../domain/quotation.ts";
import type { Verdict, Verification } from "../domain/verification.ts";
import { splitTokens } from "./split-tokens.ts";

/** The nearer to the sources the first. */
const ORDER = ["exact", "pieced", "altered", "absent"] as const satisfies Verdict["kind"][];

/**
 * What two corpora say of one text, claim by claim the better of both. Where one of them knows the
 * text as a whole, the other's judgement of its parts does not count. A quotation pieced together
 * from both is not known as such.
 */
export function joinVerifications(
  one: readonly Verification[],
  other: readonly Verification[],
): readonly Verification[] {
  if (one.length !== other.length) return one.length < other.length ? one : other;
  return one.map((verification, place) => {
    const second = other[place];
    return second === undefined ? verification : better(verification, second);
  });
}

function better(one: Verification, other: Verification): Verification {
  const [first, second] = [one.verdict, other.verdict];
  if (first.kind === "exact" && second.kind === "exact") {
    const [better, rest] =
      first.lesser.length <= second.lesser.length ? [first, second] : [second, first];
    return { ...one, verdict: { ...better, places: [...better.places, ...rest.places] } };
  }
  if (first.kind === second.kind) {
    return distanceOf(one) <= distanceOf(other) ? one : other;
  }
  return ORDER.indexOf(first.kind) < ORDER.indexOf(second.kind) ? one : other;
}

/** How far a text is from what it was compared with, among verdicts of one kind. */
function distanceOf({ text, verdict }: Verification): number {
  switch (verdict.kind) {
    case "exact":
      return verdict.lesser.length;
    case "pieced":
      return verdict.parts.length;
    case "altered":
      return verdict.differences
        .filter(({ kind }) => kind !== "kept")
        .reduce((sum, difference) => sum + difference.text.length, 0);
    case "absent":
      return -sharedWords(text, verdict.closest);
  }
}

function sharedWords(text: string, closest: Quotation | null): number {
  if (closest === null) return -1;
  const among = new Set(splitTokens(closest.passage.text).map(({ fold }) => fold));
  const words = new Set(splitTokens(text).map(({ fold }) => fold));
  return [...words].filter((word) => among.has(word)).length;
}
