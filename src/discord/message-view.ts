/** One sentence of a passage, named so shortly that seven of them fit into a button. */
export interface QuotationReference {
  /** `Passage.key`. */
  readonly key: string;
  /** Place of the sentence that answers among the passage's sentences, from 0; `null` for none. */
  readonly sentence: number | null;
  readonly standing: Standing;
}

/** How well a quotation answers; what is only `further`, `closest` or `found` does not. */
export type Standing = "strong" | "good" | "possible" | "further" | "closest" | "found";

/** Whether it passed the bar by itself. */
export function isAnswer(reference: QuotationReference | undefined): boolean {
  return reference !== undefined && ["strong", "good", "possible"].includes(reference.standing);
}

/** All that a message of quotations must know of itself, kept in its buttons and nowhere else. */
export interface MessageView {
  /** Which of the quotations is shown, from 0. */
  readonly shown: number;
  /** At least one, at most `MOST_REFERENCES`. */
  readonly references: readonly QuotationReference[];
  /** The message that sources were looked for; `null` for a question. */
  readonly about: string | null;
}

/** A button's id holds a hundred characters. */
export const MOST_REFERENCES = 7;

const STANDINGS = {
  s: "strong",
  g: "good",
  p: "possible",
  f: "further",
  c: "closest",
  w: "found",
} as const;
const SENTENCES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const NO_SENTENCE = "-";

/** At most 85 characters. */
export function encodeView({ shown, references, about }: MessageView): string {
  const named = references.map(
    ({ key, sentence, standing }) =>
      key + (SENTENCES[sentence ?? SENTENCES.length] ?? NO_SENTENCE) + letterOf(standing),
  );
  const tail = about === null ? "" : `@${BigInt(about).toString(36)}`;
  return `${shown}${named.join("")}${tail}`;
}

function letterOf(standing: Standing): string {
  return Object.entries(STANDINGS).find(([, name]) => name === standing)?.[0] ?? "";
}

const PATTERN = /^([0-6])((?:[\w-]{8}[\w-][sgpfcw]){1,7})(?:@([0-9a-z]{1,13}))?$/;

/** @returns `null` for what no version of the bot has written */
export function decodeView(text: string): MessageView | null {
  const [, digit, named, about] = PATTERN.exec(text) ?? [];
  if (named === undefined) return null;
  const references = (named.match(/.{10}/g) ?? []).map((one) => {
    const sentence = SENTENCES.indexOf(one.charAt(8));
    return {
      key: one.slice(0, 8),
      sentence: sentence < 0 ? null : sentence,
      standing: STANDINGS[one.charAt(9) as keyof typeof STANDINGS],
    };
  });
  const shown = Number(digit);
  if (shown >= references.length) return null;
  return {
    shown,
    references,
    about: about === undefined ? null : fromBase36(about),
  };
}

function fromBase36(text: string): string {
  return Array.from(text)
    .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
    .toString();
}
