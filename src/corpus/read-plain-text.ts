import type { CorpusProblem } from "../domain/corpus.ts";
import { createSource } from "./create-source.ts";
import type { FileReading } from "./file-reading.ts";
import { findPlainParagraphs } from "./find-plain-paragraphs.ts";
import type { Metadata } from "./read-metadata.ts";

/** The source of a plain text file, with the metadata of the file beside it. */
export function readPlainText(
  file: string,
  text: string,
  side: { readonly metadata: Metadata; readonly problems: readonly CorpusProblem[] },
): FileReading {
  const source = createSource(file, side.metadata);
  const paragraphs = findPlainParagraphs(text, source.title);
  return {
    located: [{ sourceText: { source, text, paragraphs }, line: null }],
    problems: side.problems,
  };
}
