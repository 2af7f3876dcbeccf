import type { WriteStream } from "node:tty";
import type { TerminalStyle } from "../terminal/terminal-style.ts";

/** Where there is no terminal to ask. */
const DEFAULT_COLUMNS = 80;

/** Colours on a terminal only and never against NO_COLOR; the width as it is when it is read. */
export function terminalStyle(
  output: Partial<WriteStream>,
  { refusesColour }: { readonly refusesColour: boolean },
): TerminalStyle {
  return {
    colours: output.isTTY === true && !refusesColour,
    get columns() {
      return output.columns ?? DEFAULT_COLUMNS;
    },
  };
}
