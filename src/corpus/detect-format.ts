import type { DocumentFlaw } from "../domain/flaw.ts";
import { classifyPath, FORMAT_NAMES, type Format } from "./classify-path.ts";

/** How a file is read, or why it is not. */
type Detected =
  | { readonly kind: "format"; readonly format: Exclude<Format, "word" | "epub"> | "archive" }
  | { readonly kind: "refused"; readonly flaw: DocumentFlaw };

/** Tells what a file is by its bytes, and only what those do not tell by its name. */
export function detectFormat(file: string, bytes: Uint8Array): Detected {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING_BYTES)).toString("latin1");
  const named = classifyPath(file);
  // Readers take a PDF with other bytes before it; a text may tell of the mark.
  if (beginning.startsWith("%PDF-") || (named === "pdf" && beginning.includes("%PDF-")))
    return { kind: "format", format: "pdf" };
  if (ARCHIVES.some((mark) => beginning.startsWith(mark)))
    return { kind: "format", format: "archive" };
  if (beginning.startsWith("\xd0\xcf\x11\xe0")) return refuse({ kind: "old-office" });
  if (named !== "markdown" && HTML.test(beginning)) return { kind: "format", format: "html" };
  if (/^(?:\xef\xbb\xbf)?WEBVTT\b/.test(beginning)) return { kind: "format", format: "subtitles" };
  switch (named) {
    case "pdf":
    case "word":
    case "epub":
      return refuse({ kind: "misnamed", ending: NAMES[named] });
    case "side file":
    case "folder file":
    case "skipped":
    case "unknown":
      return refuse({ kind: "no-format", formats: FORMAT_NAMES });
    default:
      return { kind: "format", format: named };
  }
}

const BEGINNING_BYTES = 1024;
/** A zip archive with files, and an empty one. */
const ARCHIVES = ["PK\x03\x04", "PK\x05\x06"];
const HTML =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i;
const NAMES = { pdf: "pdf", word: "docx", epub: "epub" } as const;

function refuse(flaw: DocumentFlaw): Detected {
  return { kind: "refused", flaw };
}
