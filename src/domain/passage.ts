import type { FilePlace } from "./source.ts";
import type { Span } from "./span.ts";

/** What is found and quoted: a paragraph, or a part of one that is longer than the model reads. */
export interface Passage extends Span {
  /** `SOURCE_ID#PARAGRAPH`, with `.PART` (from 1) behind it where the paragraph was divided. */
  readonly id: string;
  /**
   * Eight characters of a URL that name these words of this source (the second time that they stand
   * there is another) and stay the same when other paragraphs, or other sources, change.
   */
  readonly key: string;
  readonly sourceId: string;
  /** ¶ number, from 1. */
  readonly paragraph: number;
  /** How many paragraphs the source has. */
  readonly paragraphs: number;
  /** Which part of its paragraph it is, from 1, and of how many: 1 of 1 for a whole one. */
  readonly part: number;
  readonly parts: number;
  /** The source's text from `start` to `end`, untouched. */
  readonly text: string;
  /**
   * Words of the same source that the passage leans on: the headings above it, the highest first
   * ("A › B"), or the sentence that introduces the list of which it is a later part. Used for
   * finding and shown before the quotation, never as a part of it.
   */
  readonly lead: string | null;
  /** Where its paragraph begins by the file's own counting. */
  readonly filePlace?: FilePlace;
  /** Sentences as offsets into `text`, in order, at least one. */
  readonly sentences: readonly Span[];
}
