import { createColors } from "picocolors";
import type { TerminalStyle } from "./terminal-style.ts";
import { toOneLine } from "./to-one-line.ts";

interface Exchange {
  readonly asked: string;
  /** What is shown to it, as it is to be written. */
  readonly shown: string;
}

/** What is shown below what was asked, for when many follow each other; ends with an empty line. */
export function renderExchange({ asked, shown }: Exchange, style: TerminalStyle): string {
  const paint = createColors(style.colours);
  return `${paint.bold(`› ${toOneLine(asked)}`)}\n\n${shown}\n`;
}
