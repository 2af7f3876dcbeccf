import { decodeReading, encodeReading } from "./reading-state.ts";

/** What is cited: a passage, or paragraphs of a source. */
export type CitationState =
  | { readonly kind: "passage"; readonly key: string }
  | {
      readonly kind: "paragraphs";
      readonly sourceKey: string;
      /** ¶ numbers, from 1. */
      readonly first: number;
      readonly last: number;
    };

/** At most 45 characters. */
export function encodeCitation(state: CitationState): string {
  return state.kind === "passage"
    ? state.key
    : encodeReading({ ...state, passageKey: null, page: 0 });
}

/** @returns `null` for what no version of the bot has written */
export function decodeCitation(text: string): CitationState | null {
  if (/^[\w-]{8}$/.test(text)) return { kind: "passage", key: text };
  const reading = decodeReading(text);
  if (reading === null) return null;
  const { sourceKey, first, last } = reading;
  return { kind: "paragraphs", sourceKey, first, last };
}
