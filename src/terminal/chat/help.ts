import { lineColumns } from "../quotation-layout.ts";
import { wrapText } from "../wrap-text.ts";
import type { ChatCommand } from "./chat-command.ts";

const ABOVE = `Type a question and press Enter; the corpus answers, word for word.

  ▌  the sentence that answers best
  │  the rest of its passage
  ┊  what is around the quotation; […] stands for words left out
`;

const KEYS = [
  { usage: "↑ ↓, Tab", summary: "earlier entries; completes commands, titles and forms" },
  { usage: "/quit, Ctrl-D, Ctrl-C", summary: "leave" },
];
const INDENTATION = "  ";
const USAGE_COLUMNS = 24;

/** What can be typed, and what the bars mean. */
export const help = {
  name: "help",
  usage: "/help",
  summary: "this text",
  run(typed, { commands, style }) {
    if (typed !== "") return { kind: "misused" };
    const margin = INDENTATION.length + USAGE_COLUMNS;
    const widthColumns = Math.max(USAGE_COLUMNS, lineColumns(style) - margin);
    const lines = [...commands, ...KEYS].flatMap(({ usage, summary }) =>
      wrapText(summary, { widthColumns, breaks: [] }).map(({ start, end }, at) => {
        const label = (at === 0 ? usage : "").padEnd(USAGE_COLUMNS);
        return `${INDENTATION}${label}${summary.slice(start, end)}`;
      }),
    );
    return { kind: "shown", text: [ABOVE, ...lines].join("\n") };
  },
} satisfies ChatCommand;
