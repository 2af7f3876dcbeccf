import type { PassageWords, Word } from "../domain/word.ts";

/**
 * Stored form of the words of a passage: a line for the context and one a sentence; each word is a
 * sign for what its writing tells, and its term. Signs are below the first letter, so that a word
 * ends where the next sign stands; terms hold neither signs nor line breaks. Thirty of them are read
 * for each question.
 */
export function encodeWords({ context, sentences }: PassageWords): Buffer {
  const lines = [context, ...sentences].map((words) => words.map(encodeWord).join(""));
  return Buffer.from(lines.join("\n"));
}

export function decodeWords(record: Buffer): PassageWords {
  const [context = [], ...sentences] = record.toString().split("\n").map(decodeLine);
  return { context, sentences };
}

/** The sign of a word that tells nothing; three bits are added to it. */
const PLAIN = 0x10;
const LAST_SIGN = PLAIN + 7;

function encodeWord({ term, isCapital, isNumber, isTime }: Word): string {
  const bits = (isCapital ? 1 : 0) | (isNumber ? 2 : 0) | (isTime ? 4 : 0);
  return String.fromCharCode(PLAIN + bits) + term;
}

function decodeLine(line: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < line.length; ) {
    let end = start + 1;
    while (end < line.length && line.charCodeAt(end) > LAST_SIGN) end++;
    const bits = line.charCodeAt(start) - PLAIN;
    words.push({
      term: line.slice(start + 1, end),
      isCapital: (bits & 1) !== 0,
      isNumber: (bits & 2) !== 0,
      isTime: (bits & 4) !== 0,
    });
    start = end;
  }
  return words;
}
