import type { Span } from "./span.ts";

/** A document as a bibliography would name it; `null` is what it does not say. */
export interface SourceNames {
  /** Unique in the corpus: a JSONL source's own id, otherwise the file's path. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601, to the precision that is known: `2024`, `2024-09` or `2024-09-25`. */
  readonly date: string | null;
  /** `text` where the metadata has no date and the text gives itself one at its beginning. */
  readonly dateFrom?: "text";
  /** http or https. */
  readonly url: string | null;
  /** Path below the corpus folder, with forward slashes. */
  readonly file: string;
  /** Its first words, by which a source without a title is named, as in a library's catalogue. */
  readonly opening: string;
}

/** A document that can be quoted. */
export interface Source extends SourceNames {
  /** SHA-256 of the bytes of its file, in 64 hexadecimal digits, as they were when it was read. */
  readonly sha256: string;
}

/** Where a paragraph begins by its file's own counting, which people cite beside ¶. */
export interface FilePlace {
  /** Page of a PDF, time of a recording, row of a table, message of a channel. */
  readonly kind: "page" | "time" | "row" | "message";
  /** As it is shown: `12` or `iv`, `00:12:05`, `4`, `Jane Doe, 2024-05-01 12:00`. */
  readonly label: string;
}

/** A paragraph as its author set it. Its number (¶) is its place in the source's list, from 1. */
export interface Paragraph extends Span {
  /** A heading names what follows it and is never quoted as an answer. */
  readonly role: "text" | "heading";
  /** Of a heading that markup makes one: 1 to 6, the highest is 1. */
  readonly level?: number;
  /** Absent where the file counts nothing but paragraphs. */
  readonly filePlace?: FilePlace;
}

/**
 * A source with its words. `text` is exactly what stands in a file of text, and what was taken out
 * of any other file, to the letter; all offsets point into it.
 */
export interface SourceText {
  readonly source: SourceNames;
  readonly text: string;
  /** In order of position, without overlap. */
  readonly paragraphs: readonly Paragraph[];
}
