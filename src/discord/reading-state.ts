import type { ReadingState } from "../domain/reading-state.ts";

/** At most 45 characters. */
export function encodeReading({ sourceKey, first, last, passageKey, page }: ReadingState): string {
  return [sourceKey, first, last, passageKey ?? "", page].join(".");
}

const PATTERN = /^([\w-]{12})\.(\d{1,6})\.(\d{1,6})\.([\w-]{8})?\.(-?\d{1,6})$/;

/** @returns `null` for what no version of the bot has written */
export function decodeReading(text: string): ReadingState | null {
  const [, sourceKey, first, last, passageKey, page] = PATTERN.exec(text) ?? [];
  if (sourceKey === undefined) return null;
  return {
    sourceKey,
    first: Number(first),
    last: Number(last),
    passageKey: passageKey ?? null,
    page: Number(page),
  };
}
