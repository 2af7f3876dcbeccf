import { splitTokens, type Token } from "./split-tokens.ts";

/** A text as a row of words. */
export interface WordSequence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export function toSequence(text: string): WordSequence {
  return { text, tokens: splitTokens(text) };
}

/** What stands before the token at a place, behind the one before it; past the last: the rest. */
export function gapBefore({ text, tokens }: WordSequence, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);
}

/** The words from one token up to, and without, another. */
export function wordsBetween({ text, tokens }: WordSequence, from: number, to: number): string {
  return from >= to ? "" : text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** "…", "...", ". . .", each also in brackets. */
export const ELLIPSIS = /…|\.\s?\.\s?\./;

const ABBREVIATION = /^(?:mr|mrs|ms|dr|prof|st|no|gen|col|sen|rep|vs|cf|\p{L})$/u;

/** Whether a sentence begins with the token at a place, as far as signs can tell. */
export function beginsSentence(sequence: WordSequence, at: number): boolean {
  const token = sequence.tokens[at];
  if (at === 0 || token === undefined) return true;
  const gap = gapBefore(sequence, at);
  if (/\n\s*\n/.test(gap)) return true;
  if (/[。！？]/.test(gap) || endsWithNote(sequence.text, token.start)) return true;
  if (!/[.!?…:;](?:["'”’»)\]*_]*)\s/.test(gap) && !/\n/.test(gap)) return false;
  if (/^\p{Ll}/u.test(token.key)) return false;
  return !/^\.\s/.test(gap) || !ABBREVIATION.test(sequence.tokens[at - 1]?.fold ?? "");
}

/** A footnote's mark behind a full stop: ".[4] " or ".[citation needed] ". */
function endsWithNote(text: string, end: number): boolean {
  return /[.!?]["”’)]*(?:\[[^[\]\n]{1,30}\])+\s+$/.test(text.slice(Math.max(0, end - 80), end));
}

/**
 * Joins a word that is divided at the end of a line, where the joined word is known; otherwise its
 * hyphen may be its own.
 */
export function joinDivided(
  sequence: WordSequence,
  knows: (fold: string) => boolean,
): WordSequence {
  if (!/[-‐\u00ad]\s*\n/.test(sequence.text)) return sequence;
  const tokens: Token[] = [];
  sequence.tokens.forEach((token, at) => {
    const last = tokens.at(-1);
    const isDivided = /^[-‐\u00ad][^\S\n]*\n\s*$/.test(gapBefore(sequence, at));
    if (last !== undefined && isDivided && knows(last.fold + token.fold)) {
      const key = last.key + token.key;
      tokens[tokens.length - 1] = {
        start: last.start,
        end: token.end,
        key,
        fold: key.toLowerCase(),
      };
    } else tokens.push(token);
  });
  return { text: sequence.text, tokens };
}
