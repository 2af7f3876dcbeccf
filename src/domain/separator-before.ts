import type { Difference } from "./verification.ts";

/** What stands before a difference when all are set in one line: nothing before closing signs. */
export function separatorBefore({ text }: Difference): string {
  return /^[,.;:!?)\]}”’»…%]/.test(text) ? "" : " ";
}
