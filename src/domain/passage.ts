import type { Span } from "./span.ts";

/** What is found and quoted: a paragraph, or a part of one that is longer than the model reads. */
export interface Passage extends Span {
  /** `SOURCE_ID#PARAGRAPH`, with `.PART` (from 1) behind it where the paragraph was divided. */
  readonly id: string;
  readonly sourceId: string;
  /** ¶ number, from 1. */
  readonly paragraph: number;
  /** How many paragraphs the source has. */
  readonly paragraphs: number;
  /** The source's text from `start` to `end`, untouched. */
  readonly text: string;
  /**
   * Words of the same source that the passage leans on: the heading above it, or the sentence
   * that introduces the list of which it is a later part. Used for finding and shown before the
   * quotation, never as a part of it.
   */
  readonly lead: string | null;
  /** Sentences as offsets into `text`, in order, at least one. */
  readonly sentences: readonly Span[];
}
