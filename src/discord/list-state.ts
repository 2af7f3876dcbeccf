/** What a page of a list must know: what was looked for, and which page it is. */
export interface ListState {
  /** At most 80 characters. */
  readonly words: string;
  /** From 0. */
  readonly page: number;
}

/** At most 88 characters. */
export function encodeList({ words, page }: ListState): string {
  return `${page} ${words}`;
}

/** @returns `null` for what no version of the bot has written */
export function decodeList(text: string): ListState | null {
  const [, page, words] = /^(\d{1,6}) (.*)$/su.exec(text) ?? [];
  return page === undefined || words === undefined ? null : { words, page: Number(page) };
}
