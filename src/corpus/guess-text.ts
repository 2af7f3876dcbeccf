import { analyse } from "chardet";
import iconv from "iconv-lite";

/**
 * Text in an encoding of before Unicode (or UTF-16): the declared one, or else the likeliest by its
 * letters, of those in which every byte has a meaning; `null` where none is left.
 */
export function guessText(bytes: Uint8Array, declared: string | null): string | null {
  const guessed = analyse(sampleOf(bytes))
    .filter(({ confidence }) => confidence > 0)
    .map(({ name }) => name);
  for (const name of declared === null ? guessed : [declared, ...guessed]) {
    const encoding = asWritten[name.toLowerCase()] ?? name;
    if (!iconv.encodingExists(encoding)) continue;
    const text = iconv.decode(bytes, encoding, { stripBOM: false });
    if (!text.includes("\ufffd") && !CONTROL.test(text)) return text;
  }
  return null;
}

/** Control characters that no text has, but for the line break (U+0085) of mainframes. */
const CONTROL = /(?!\u0085)(?=\p{Cc})\P{ASCII}/u;

/**
 * What is called Latin-1 was written in Windows' superset of it: https://encoding.spec.whatwg.org/#names-and-labels
 */
const asWritten: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  "iso-8859-9": "windows-1254",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
};

const SAMPLE_BYTES = 65_536;

/** From shortly before the first letter on that is no ASCII: what is before it tells nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 1024);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}
