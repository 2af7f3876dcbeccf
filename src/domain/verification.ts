import type { Quotation } from "./quotation.ts";
import type { FilePlace } from "./source.ts";
import type { SourceEntry } from "./source-entry.ts";
import type { Span } from "./span.ts";

/** A text that claims to be a quotation, and what it is. */
export interface Verification {
  /** The words that were judged, as they were given. */
  readonly text: string;
  readonly verdict: Verdict;
}

export type Verdict = ExactQuotation | PiecedQuotation | AlteredQuotation | AbsentQuotation;

/** Where words stand: offsets into the text of their source. */
export interface Place extends Span {
  readonly entry: SourceEntry;
  /** Address of these very words, as `LinkWords` gives it; `null` where the source has none. */
  readonly link: string | null;
  /** ¶ numbers, from 1. */
  readonly first: number;
  readonly last: number;
  /** Where the first of them begins by the file's own counting. */
  readonly filePlace?: FilePlace;
  /** The source's words from `start` to `end`, untouched. */
  readonly text: string;
  /** The source's words just before and behind, of the same paragraphs; empty for none. */
  readonly before: string;
  readonly after: string;
}

/** What may differ without a word being another one, in the order in which it is named. */
export const LESSER_DIFFERENCES = [
  "first-letter",
  "quotation-marks",
  "dashes",
  "ellipsis",
  "punctuation",
  /** "1,000" or "1000", "%" or "per cent". */
  "figures",
  "line-breaks",
  "white-space",
  /** A word that is divided at the end of a line, or a soft hyphen. */
  "hyphenation",
  /** What has no width, or turns the direction of writing. */
  "invisible",
  /** Ligatures, full-width letters, marks as characters of their own. */
  "letter-forms",
  /** Marks of bold, code, spoilers, links and quoted lines. */
  "markup",
] as const;

export type LesserDifference = (typeof LESSER_DIFFERENCES)[number];

/** The words stand there one after the other. */
export interface ExactQuotation {
  readonly kind: "exact";
  /** At least one; the first is the one to show. */
  readonly places: readonly Place[];
  /** None when it is exact to the letter. */
  readonly lesser: readonly LesserDifference[];
}

/** A stretch that stands in a source, or what is between two of them. */
export type Part =
  | { readonly kind: "piece"; readonly place: Place }
  /** The source's words that the text leaves out. */
  | { readonly kind: "left-out"; readonly place: Place; readonly sign: CutSign }
  /** What follows stands in another source, or before in the same one. */
  | { readonly kind: "joint"; readonly sign: CutSign };

/** Whether the text has an ellipsis there. */
export type CutSign = "marked" | "silent";

/** Every word stands in a source, but not all of them one after the other. */
export interface PiecedQuotation {
  readonly kind: "pieced";
  /** In the order of the text, at least one of them a piece. */
  readonly parts: readonly Part[];
  readonly lesser: readonly LesserDifference[];
}

/** A piece of the comparison, in order: words of both, of the source alone, of the text alone. */
export interface Difference {
  readonly kind: "kept" | "missing" | "added";
  /** Of words of both, with the signs and white space on either side. */
  readonly text: string;
}

/** What an alteration changes, the gravest first. */
export const ALTERATION_KINDS = [
  "negation",
  "number",
  "date",
  "name",
  /** The same to the eye, in letters of another script. */
  "lookalike",
  "wording",
  "letter-case",
] as const;

/** Words that are not the source's; at least one of both is there. */
export interface Alteration {
  readonly kind: (typeof ALTERATION_KINDS)[number];
  /** A slice of the source. */
  readonly missing: string | null;
  /** A slice of the text. */
  readonly added: string | null;
}

/** Much like a place of a source, but other words stand there. */
export interface AlteredQuotation {
  readonly kind: "altered";
  readonly place: Place;
  /** The kept and missing ones, joined, are the words of the place to the letter. */
  readonly differences: readonly Difference[];
  /** The gravest first, at least one. */
  readonly alterations: readonly Alteration[];
}

/** Not like anything in the corpus. */
interface AbsentQuotation {
  readonly kind: "absent";
  /** What comes closest; `null` for nothing. */
  readonly closest: Quotation | null;
}
