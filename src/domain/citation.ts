import type { FilePlace, Source } from "./source.ts";

/** How a citation can be written. */
export const CITATION_FORMS = [
  "plain",
  "markdown",
  "bibtex",
  "csl-json",
  "apa",
  "mla",
  "chicago",
] as const;

export type CitationForm = (typeof CITATION_FORMS)[number];

/** Words of a source with all that says where they stand. */
export interface CitedWords {
  readonly source: Source;
  /** A slice of the source, untouched. */
  readonly text: string;
  /** ¶ numbers, from 1. */
  readonly first: number;
  readonly last: number;
  readonly paragraphs: number;
  /** Where the first of them begins by the file's own counting. */
  readonly filePlace?: FilePlace;
  /** Address of the words; `null` where the source has none. */
  readonly link: string | null;
  /** What names them in /quote. */
  readonly locator: string;
}

/** What is cited: a passage, or paragraphs of a source. */
export type CitedPlace =
  | { readonly kind: "passage"; readonly key: string }
  | {
      readonly kind: "paragraphs";
      readonly sourceKey: string;
      /** ¶ numbers, from 1. */
      readonly first: number;
      readonly last: number;
    };

/** Port: the quotation, word for word, with its reference, in one of the forms. */
export type Cite = (words: CitedWords, form: CitationForm) => string;
