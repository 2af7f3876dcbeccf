import { createHash } from "node:crypto";
import type { DocumentFlaw } from "../domain/flaw.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeText } from "./decode-text.ts";
import { detectFormat } from "./detect-format.ts";
import type { Extraction } from "./extraction.ts";
import type { FileReading } from "./file-reading.ts";
import type { KnownMetadata } from "./layer-metadata.ts";
import { readExtraction } from "./read-extraction.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readPlainText } from "./read-plain-text.ts";

/** A document with what is known of it, from a folder or from a stranger. */
export interface GivenDocument {
  /** Its path below the corpus folder, or the name under which it came. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly known: KnownMetadata;
}

/** What a document gave. */
export interface DocumentReading extends FileReading {
  /** SHA-256 of its bytes in hexadecimal digits; `null` where they could not be read. */
  readonly sha256: string | null;
}

/** 50 MB: a book has one. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

/**
 * Reads a document of any format into its sources. What it is, is told by its bytes before its
 * name. Never throws for what it holds: that is a problem.
 */
export async function readDocument(document: GivenDocument): Promise<DocumentReading> {
  const sha256 = createHash("sha256").update(document.bytes).digest("hex");
  return { sha256, ...(await readSafely(document)) };
}

/** Parsers meet what nobody thought of; such a file must hinder no other. */
async function readSafely(document: GivenDocument): Promise<FileReading> {
  try {
    return await readByFormat(document);
  } catch (error) {
    const flaw = { kind: "unreadable", reason: String(error) } as const;
    return { located: [], problems: [{ file: document.file, line: null, flaw }] };
  }
}

async function readByFormat({ file, bytes, known }: GivenDocument): Promise<FileReading> {
  const refuse = (flaw: DocumentFlaw): FileReading =>
    readExtraction(file, { kind: "refused", flaw }, known);
  if (bytes.length === 0) return refuse({ kind: "empty" });
  if (bytes.length > MOST_FILE_BYTES)
    return refuse({ kind: "too-large", megabytes: MOST_FILE_BYTES / 1024 / 1024 });
  const detected = detectFormat(file, bytes);
  if (detected.kind === "refused") return refuse(detected.flaw);
  const { format } = detected;
  if (format === "pdf" || format === "archive")
    return readExtraction(file, await extractBinary(format, bytes), known);
  const decoded = await decodeText(bytes, format === "html" ? declaredEncoding(bytes) : null);
  if (decoded.kind === "refused") return refuse(decoded.flaw);
  const { text } = decoded;
  switch (format) {
    case "plain text":
      return readPlainText(file, text, known);
    case "markdown":
      // Loaded only where there is one: the parser is a third of all code that a start loads.
      return (await import("./read-markdown.ts")).readMarkdown(file, text, known);
    case "json lines":
      return readJsonLines(file, text, known);
    default:
      return readExtraction(file, await extractText(format, { file, text }), known);
  }
}

/** The library of a format is loaded with its first document. */
async function extractBinary(format: "pdf" | "archive", bytes: Uint8Array): Promise<Extraction> {
  if (format === "pdf") return (await import("./extract-pdf.ts")).extractPdf(bytes);
  return (await import("./extract-archive.ts")).extractArchive(bytes);
}

async function extractText(
  format: "html" | "table" | "subtitles" | "discord export",
  { file, text }: { readonly file: string; readonly text: string },
): Promise<Extraction> {
  switch (format) {
    case "html":
      return (await import("./extract-html.ts")).extractHtml(text);
    case "table": {
      const delimiter = /\.tsv$/i.test(file) ? "\t" : null;
      return (await import("./extract-table.ts")).extractTable(text, delimiter);
    }
    case "subtitles":
      return (await import("./extract-subtitles.ts")).extractSubtitles(text);
    case "discord export":
      return (await import("./extract-discord-export.ts")).extractDiscordExport(text);
  }
}
