import type { BenchWord } from "./bench-material.ts";

/** The words with spaces, a capital and a full stop. */
export function writeSentence(words: readonly BenchWord[]): string {
  const text = words.map((word) => word.text).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
