import type { TerminalStyle } from "./terminal-style.ts";

/** What stands beside a line, and says what it is. */
export const BARS = { quoted: "│", answering: "▌", around: "┊", end: "╰" } as const;
export const BAR_COLUMNS = 2;
export const CUT = "[…]";

/** Longer lines are hard to read, and below the minimum there is no room beside the margin. */
const COLUMNS = { minimum: 24, maximum: 100 } as const;

export function lineColumns({ columns }: TerminalStyle): number {
  return Math.max(COLUMNS.minimum, Math.min(columns, COLUMNS.maximum));
}
