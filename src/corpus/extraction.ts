import type { DocumentProblem } from "../domain/corpus.ts";
import type { DocumentFlaw } from "../domain/flaw.ts";
import type { Block } from "./block.ts";
import type { Metadata } from "./read-metadata.ts";

/** A paragraph as it is taken out of a file that is no plain text. */
export interface ExtractedParagraph extends Omit<Block, "start" | "end"> {
  /** Not empty, without white space around it. */
  readonly text: string;
}

/** What a document says of itself, each as it stands there. */
export type DocumentFields = {
  readonly [Field in Exclude<keyof Metadata, "id">]?: string | null | undefined;
};

/** What was taken out of a file, in order, or why nothing was. */
export type Extraction =
  | {
      readonly kind: "extracted";
      readonly fields: DocumentFields;
      readonly paragraphs: readonly ExtractedParagraph[];
      /** What could not be read while the rest could. */
      readonly problems?: readonly Omit<DocumentProblem, "file">[];
    }
  | { readonly kind: "refused"; readonly flaw: DocumentFlaw };
