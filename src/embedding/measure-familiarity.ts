import type { Tokenizer } from "./tokenizer.ts";

const words = new Intl.Segmenter("und", { granularity: "word" });

/**
 * How well a vocabulary reads a text, 0 to 1: of all places where two characters of a word meet,
 * the share that the vocabulary bridges with one piece. A word that it knows as a whole bridges all
 * of them, one that it has to spell letter by letter or not at all bridges none; words of a single
 * character have no such place and do not count.
 */
export function measureFamiliarity(text: string, tokenizer: Tokenizer): number {
  let joins = 0;
  let bridged = 0;
  for (const { segment, isWordLike } of words.segment(text)) {
    if (!isWordLike) continue;
    const characters = countCharacters(segment);
    if (characters < 2) continue;
    joins += characters - 1;
    bridged += characters - countPieces(segment, characters, tokenizer);
  }
  if (joins > 0) return bridged / joins;
  return readsAll(text, tokenizer) ? 1 : 0;
}

/** Marks (accents, vowel signs) belong to the letter before them. */
function countCharacters(word: string): number {
  return [...word.normalize("NFC").replace(/\p{M}/gu, "")].length;
}

/** 1 for a word known as a whole, up to as many as it has characters. */
function countPieces(word: string, characters: number, tokenizer: Tokenizer): number {
  const pieces = tokenizer.spell(word);
  if (tokenizer.unknownToken !== undefined && pieces.includes(tokenizer.unknownToken)) {
    return characters;
  }
  // Some vocabularies have pieces that only mark the beginning of a word.
  const written = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
  return Math.min(Math.max(written, 1), characters);
}

function readsAll(text: string, { spell, unknownToken }: Tokenizer): boolean {
  return unknownToken === undefined || !spell(text).includes(unknownToken);
}
