/** What to look for: each of the first must stand there, none of the second. */
export interface WordQuery {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** Opening and closing marks of the usual kinds; a phrase that is not closed goes to the end. */
const PART = /(-?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|(\S+))/gu;

/** Words and "phrases" as in a library catalogue; `-` before one means without it. */
export function parseWords(text: string): WordQuery {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word] of text.matchAll(PART)) {
    const part = (phrase ?? word ?? "").trim();
    if (!/[\p{L}\p{N}]/u.test(part)) continue;
    (minus === "-" ? unwanted : wanted).push(part);
  }
  return { wanted, unwanted };
}
