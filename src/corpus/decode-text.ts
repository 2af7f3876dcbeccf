/** A file's text, or why it has none. */
type DecodedText =
  | { readonly kind: "text"; readonly text: string }
  /** `line` from 1; `null` where the whole file is meant. */
  | { readonly kind: "refused"; readonly line: number | null; readonly message: string };

/** Decodes UTF-8 character for character: a byte order mark and all line ends stay. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes))
    return refuse(null, "The file is saved as UTF-16; save it as UTF-8 to have it quoted.");
  if (isBinary(bytes))
    return refuse(null, "The file is not plain text; save its text as UTF-8 to have it quoted.");
  const text = decodeStrictly(bytes);
  if (text === null) {
    const line = firstBadLine(bytes);
    return refuse(line, `The file is not UTF-8 from line ${line} on; save it as UTF-8.`);
  }
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
    return refuse(null, "The file has no text; write some or remove the file.");
  return { kind: "text", text };
}

function refuse(line: number | null, message: string): DecodedText {
  return { kind: "refused", line, message };
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

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No line feed is ever a part of another character, so each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (decodeStrictly(bytes.subarray(start, end)) === null) return line;
    start = end;
    line++;
  }
  return line;
}
