import type { Span } from "../../domain/span.ts";

/** Where each of the wanted texts stands first, letter for letter; one that is absent is left out. */
export function findTexts(text: string, wanted: readonly string[]): readonly Span[] {
  return wanted.flatMap((one) => {
    const start = text.indexOf(one);
    return start === -1 ? [] : [{ start, end: start + one.length }];
  });
}
