import { renderSources } from "../render-sources.ts";
import { toOneLine } from "../to-one-line.ts";
import type { ChatCommand } from "./chat-command.ts";
import { completeTitle } from "./complete-title.ts";

/** The catalogue of what there is to quote from. */
export const sources = {
  name: "sources",
  usage: "/sources [WORDS]",
  summary: "what there is to quote from, or what of it is named so",
  complete: completeTitle,
  async run(typed, { library, style }) {
    const entries = await library.findSources(typed);
    return entries.length === 0
      ? { kind: "refused", sentence: `There is no source “${toOneLine(typed)}”.` }
      : { kind: "shown", text: renderSources(entries, style) };
  },
} satisfies ChatCommand;
