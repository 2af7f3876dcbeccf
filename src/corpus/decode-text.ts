import type { DocumentFlaw } from "../domain/flaw.ts";

/** A file's text, or why it has none. */
type DecodedText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly flaw: DocumentFlaw };

/**
 * Decodes text character for character: a byte order mark and all line ends stay. UTF-8 and UTF-16
 * are told by their bytes, another encoding by what the file declares or else by its letters.
 */
export async function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
): Promise<DecodedText> {
  const isWide = isUtf16(bytes);
  if (!isWide && isBinary(bytes)) return refuse("not-text");
  const text = decodeUtf8(bytes) ?? (await decodeOther(bytes, isWide ? "utf-16" : declared));
  if (text === null) return refuse("no-encoding");
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return refuse("no-text");
  return { kind: "text", text };
}

function refuse(kind: "not-text" | "no-encoding" | "no-text"): DecodedText {
  return { kind: "refused", flaw: { kind } };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Bytes at the beginning that tell text from other data. */
const SAMPLE_BYTES = 8192;
/** A larger share of control characters is no text. */
const MOST_CONTROLS = 0.02;

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)).length;
  return bytes.includes(0) || controls > sample.length * MOST_CONTROLS;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Packages of tables are loaded only for who needs them. */
async function decodeOther(bytes: Uint8Array, declared: string | null): Promise<string | null> {
  const { guessText } = await import("./guess-text.ts");
  return guessText(bytes, declared);
}
