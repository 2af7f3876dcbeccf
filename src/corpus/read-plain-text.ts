import { createSourceText } from "./create-source-text.ts";
import type { FileReading } from "./file-reading.ts";
import { findPlainParagraphs } from "./find-plain-paragraphs.ts";
import { type KnownMetadata, layerMetadata } from "./layer-metadata.ts";

/** The source of a plain text file, which says nothing of itself. */
export function readPlainText(
  file: string,
  text: string,
  { given, inherited }: KnownMetadata,
): FileReading {
  const metadata = layerMetadata(given, inherited);
  const paragraphs = findPlainParagraphs(text, metadata.title);
  const sourceText = createSourceText(file, metadata, { text, paragraphs });
  return { located: [{ sourceText, line: null }], problems: [] };
}
