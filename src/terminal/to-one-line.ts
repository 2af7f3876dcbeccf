import { makeVisible } from "./make-visible.ts";

/** A title, a name or a message on one line, with nothing that could command the terminal. */
export function toOneLine(text: string): string {
  return makeVisible(text.replace(/\s+/gu, " ").trim());
}
