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

/** A paragraph as its author set it. Its number (¶) is its place in the source's list, from 1. */
export interface Paragraph extends Span {
  /** A heading names what follows it and is never quoted as an answer. */
  readonly role: "text" | "heading";
}

/** A source with its words. `text` is exactly what stands in the file; all offsets point into it. */
export interface SourceText {
  readonly source: SourceNames;
  readonly text: string;
  /** In order of position, without overlap. */
  readonly paragraphs: readonly Paragraph[];
}
