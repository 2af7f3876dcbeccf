import { resolveReference } from "../../domain/resolve-reference.ts";
import { nameSource } from "../name-source.ts";
import { toOneLine } from "../to-one-line.ts";
import type { ChatCommand } from "./chat-command.ts";
import { completeTitle } from "./complete-title.ts";
import { showPage } from "./show-page.ts";

/** Paragraphs by their numbers, as a reader who has a reference looks them up. */
export const quote = {
  name: "quote",
  usage: "/quote REFERENCE",
  summary: "paragraphs by their reference: “Title ¶ 3”, “Title ¶ 3-5”, a title or a #locator",
  complete: completeTitle,
  async run(typed, chat) {
    if (typed === "") return { kind: "misused" };
    const found = await resolveReference({ source: typed, paragraph: null }, chat);
    switch (found.kind) {
      case "found": {
        const { entry, first, last, passageKey } = found;
        return showPage({ sourceKey: entry.key, first, last, passageKey, page: 0 }, chat);
      }
      case "no-paragraph": {
        const { source, paragraphs } = found.entry;
        const sentence = `${nameSource(source)} has paragraphs 1 to ${paragraphs}.`;
        return { kind: "refused", sentence };
      }
      default: {
        const sentence = `There is no source “${toOneLine(found.typed)}”; /sources lists them.`;
        return { kind: "refused", sentence };
      }
    }
  },
} satisfies ChatCommand;
