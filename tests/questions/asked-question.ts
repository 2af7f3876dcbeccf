import type { KnownPassage } from "./shipped-passages.ts";

/** A question as somebody types it, and what a right answer to it is by what the documents say. */
export interface AskedQuestion {
  readonly asked: string;
  /** What was talked about before. */
  readonly subject?: string;
  readonly expected: Expected;
  /** Why that is right, in a sentence. */
  readonly why: string;
}

export type Expected = Quoted | { readonly kind: "refused" } | Permitted;

interface Quoted {
  readonly kind: "quoted";
  /** Any of these may be the first quotation. */
  readonly first: readonly KnownPassage[];
  /** Each of these must be among the first five. */
  readonly among: readonly KnownPassage[];
  /** Two that say the same in the same words: one of them is enough. */
  readonly once: readonly KnownPassage[];
}

/** Refusing is right, and so is showing what the documents do say instead. */
interface Permitted {
  readonly kind: "refused or quoted";
  readonly first: readonly KnownPassage[];
}

export function quotes(
  first: KnownPassage | readonly KnownPassage[],
  { among = [], once = [] }: Partial<Pick<Quoted, "among" | "once">> = {},
): Expected {
  return { kind: "quoted", first: [first].flat(), among, once };
}

export const refuses: Expected = { kind: "refused" };

export function refusesOrQuotes(...first: readonly KnownPassage[]): Expected {
  return { kind: "refused or quoted", first };
}
