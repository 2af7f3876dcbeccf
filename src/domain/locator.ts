/**
 * How a passage is named where its source has no address: `#` and its key, which stays the same
 * when other paragraphs come and go. A source has a key of twelve characters instead of eight.
 */
export function writeLocator(key: string): string {
  return `#${key}`;
}

/** What is written behind a locator's `#` to name paragraphs of a source by its key. */
export function locateRange(
  key: string,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  return `${key} ¶ ${first === last ? first : `${first}–${last}`}`;
}

/** What a locator names. */
export interface Locator {
  readonly kind: "passage" | "source";
  readonly key: string;
  /** What is written behind it, such as `¶ 3`. */
  readonly rest: string;
}

const PATTERN = /(?:^|[\s,·(])#([\w-]{12}|[\w-]{8})(?![\w-])([^#]*)$/u;

/** The locator in what somebody typed, or at the end of a whole attribution; `null` for none. */
export function readLocator(typed: string): Locator | null {
  const [, key, rest = ""] = PATTERN.exec(typed.replaceAll("`", "")) ?? [];
  if (key === undefined) return null;
  return { kind: key.length === 8 ? "passage" : "source", key, rest: rest.trim() };
}
