import { UNSPACED_SCRIPTS } from "../domain/unspaced-scripts.ts";
import { readListMarker } from "./list-marker.ts";

/**
 * The lines of a paragraph as one text. A line break of a page is no part of the text and becomes a
 * space, but before an item of a list. A hyphen at the end of a line goes with the break only where
 * the document itself, `knows` says, has the word in one; where it has it with the hyphen, only the
 * break goes; and where it has neither, hyphen and break stay: a word is never made up.
 */
export function joinPdfLines(lines: readonly string[], knows: KnowsWord): string {
  return lines
    .map((line, at) => {
      const below = lines[at + 1];
      return below === undefined ? line : endLine(line, below, knows);
    })
    .join("");
}

/** Whether a word, in lower case, stands in one piece somewhere in the document. */
export type KnowsWord = (word: string) => boolean;

const BEFORE = /(?<![\p{L}\p{N}])([\p{L}][\p{L}\u2019'-]*)([-\u2010\u00ad])$/u;
const BEHIND = /^(\p{Ll}[\p{L}\u2019']*)/u;

/** A line with what stands between it and the next. */
function endLine(line: string, below: string, knows: KnowsWord): string {
  if (readListMarker(below, 0) !== null) return `${line}\n`;
  const [, before, hyphen] = BEFORE.exec(line) ?? [];
  if (before === undefined) return isUnspaced(line, below) ? line : `${line} `;
  // A soft hyphen is there for nothing else.
  if (hyphen === "\u00ad") return line.slice(0, -1);
  const [behind] = BEHIND.exec(below) ?? [];
  if (behind === undefined) return `${line}\n`;
  if (knows(`${before}-${behind}`.toLowerCase())) return line;
  return knows((before + behind).toLowerCase()) ? line.slice(0, -1) : `${line}\n`;
}

/** Between letters that stand without spaces. */
function isUnspaced(line: string, below: string): boolean {
  const last = line.slice(-1);
  return (
    UNSPACED_SCRIPTS.test(below.charAt(0)) && (WIDE_SIGN.test(last) || UNSPACED_SCRIPTS.test(last))
  );
}

const WIDE_SIGN = /[\u3000-\u303f\uff00-\uffef]$/u;

/** The words that a document has in one piece: those around a hyphen at the end of a line are none. */
export function collectWords(lines: readonly string[]): KnowsWord {
  const words = new Set<string>();
  let isDivided = false;
  for (const line of lines) {
    const found = line.toLowerCase().match(WORD) ?? [];
    const wasDivided = isDivided;
    isDivided = BEFORE.test(line);
    for (const word of found.slice(wasDivided ? 1 : 0, isDivided ? -1 : undefined))
      words.add(word.replace(/\u2010/g, "-"));
  }
  return (word) => words.has(word) || words.has(`${word}s`) || words.has(word.replace(ENDING, ""));
}

const WORD = /\p{L}[\p{L}\u2019']*(?:[-\u2010]\p{L}[\p{L}\u2019']*)*/gu;
/** Of English: "governed" is a word where "govern" is. */
const ENDING = /(?:s|ed|ing|ly)$/;
