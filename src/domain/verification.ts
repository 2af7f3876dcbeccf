import type { Quotation } from "./quotation.ts";
import type { SourceEntry } from "./source-entry.ts";
import type { Span } from "./span.ts";

/** What a text that claims to be a quotation is. */
export type Verification = ExactQuotation | AlteredQuotation | AbsentQuotation;

/** Where a text stands: offsets into the text of its source. */
export interface Place extends Span {
  readonly entry: SourceEntry;
  /** Address of these very words, as `LinkWords` gives it; `null` where the source has none. */
  readonly link: string | null;
  /** ¶ numbers, from 1. */
  readonly first: number;
  readonly last: number;
  /** The source's words from `start` to `end`, untouched. */
  readonly text: string;
}

/** The words stand there one after the other; at most signs such as quotation marks differ. */
interface ExactQuotation {
  readonly kind: "exact";
  /** At least one; the first is the one to show. */
  readonly places: readonly Place[];
  /** Whether not even a sign differs. */
  readonly isToTheLetter: boolean;
}

/** A piece of the comparison, in order: words of both, of the source alone, of the text alone. */
export interface Difference {
  readonly kind: "kept" | "missing" | "added";
  readonly text: string;
}

/** Much like a place of a source, but other words stand there. */
interface AlteredQuotation {
  readonly kind: "altered";
  readonly place: Place;
  /** Joined, the kept and missing ones are the words of the place. */
  readonly differences: readonly Difference[];
}

/** Not like anything in the corpus. */
interface AbsentQuotation {
  readonly kind: "absent";
  /** What comes closest in meaning; `null` for nothing. */
  readonly closest: Quotation | null;
}
