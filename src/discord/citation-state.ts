import type { CitedPlace } from "../domain/citation.ts";
import { decodeReading, encodeReading } from "./reading-state.ts";

/** At most 45 characters. */
export function encodeCitation(state: CitedPlace): string {
  return state.kind === "passage"
    ? state.key
    : encodeReading({ ...state, passageKey: null, page: 0 });
}

/** @returns `null` for what no version of the bot has written */
export function decodeCitation(text: string): CitedPlace | null {
  if (/^[\w-]{8}$/.test(text)) return { kind: "passage", key: text };
  const reading = decodeReading(text);
  if (reading === null) return null;
  const { sourceKey, first, last } = reading;
  return { kind: "paragraphs", sourceKey, first, last };
}
