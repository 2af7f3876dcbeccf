import type { Paragraph } from "./source.ts";
import type { SourceEntry } from "./source-entry.ts";

/** A paragraph with its words. */
export interface NumberedParagraph extends Paragraph {
  /** ¶ number, from 1. */
  readonly number: number;
  /** The source's text from `start` to `end`, untouched. */
  readonly text: string;
}

/** A whole source, open to be read; its text was compared with its hash when it was opened. */
export interface SourceReading {
  readonly entry: SourceEntry;
  readonly text: string;
  /** In order, at least one. */
  readonly paragraphs: readonly NumberedParagraph[];
}
