/** What a message must know that shows paragraphs of a source. */
export interface ReadingState {
  readonly sourceKey: string;
  /** ¶ numbers that are read, from 1; `last` may be beyond the end. */
  readonly first: number;
  readonly last: number;
  /** `Passage.key` of the quotation that is marked; `null` for none. */
  readonly passageKey: string | null;
  /** 0 for the page that was opened, 1 for the next, -1 for the one before. */
  readonly page: number;
}

/** Beyond the end of any source. */
export const LAST_PARAGRAPH = 999_999;

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
