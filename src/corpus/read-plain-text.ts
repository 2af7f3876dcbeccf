import type { CorpusProblem } from "../domain/corpus.ts";
import { createSourceText } from "./create-source-text.ts";
import type { FileReading } from "./file-reading.ts";
import { findPlainParagraphs } from "./find-plain-paragraphs.ts";
import type { Metadata } from "./read-metadata.ts";

/** The source of a plain text file, with the metadata of the file beside it. */
export function readPlainText(
  file: string,
  text: string,
  side: { readonly metadata: Metadata; readonly problems: readonly CorpusProblem[] },
): FileReading {
  const paragraphs = findPlainParagraphs(text, side.metadata.title);
  const sourceText = createSourceText(file, side.metadata, { text, paragraphs });
  return { located: [{ sourceText, line: null }], problems: side.problems };
}
