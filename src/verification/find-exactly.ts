import type { Span } from "../domain/span.ts";
import { levelSigns } from "./level-signs.ts";

/**
 * Where a text stands in another one when signs are levelled and its first letter may be in either
 * case; `null` when it does not. It must not begin or end within a word.
 */
export function findExactly(wanted: string, text: string): Span | null {
  const { text: words } = levelSigns(wanted);
  const { text: among, offsets } = levelSigns(text);
  const first = Array.from(words)[0] ?? "";
  const variants = new Set([first.toLowerCase(), first.toUpperCase()]);
  for (const variant of variants) {
    const sought = variant + words.slice(first.length);
    for (let at = among.indexOf(sought); at >= 0; at = among.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      if (dividesWord(among, at) || dividesWord(among, end)) continue;
      // What has no width may stand behind the last character; it is not a part of the words.
      const last = offsets[end - 1] as number;
      return { start: offsets[at] as number, end: last + characterAt(text, last).length };
    }
  }
  return null;
}

function dividesWord(text: string, at: number): boolean {
  const word = /[\p{L}\p{M}\p{N}]/u;
  return at > 0 && at < text.length && word.test(text[at - 1] ?? "") && word.test(text[at] ?? "");
}

function characterAt(text: string, at: number): string {
  return /^\P{M}\p{M}*/su.exec(text.slice(at, at + 50))?.[0] ?? text[at] ?? "";
}
