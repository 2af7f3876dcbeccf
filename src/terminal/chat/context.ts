import { LAST_PARAGRAPH } from "../../domain/reading-state.ts";
import type { ChatCommand } from "./chat-command.ts";
import { GONE } from "./gone.ts";
import { pickQuotation } from "./pick-quotation.ts";
import { showPage } from "./show-page.ts";

/** The whole source of a quotation, from the page on that the quotation stands on. */
export const context = {
  name: "context",
  usage: "/context [N]",
  summary: "reads around quotation N of the last answer, which is marked",
  async run(typed, chat) {
    if (!/^\d{0,3}$/.test(typed)) return { kind: "misused" };
    const picked = pickQuotation(typed === "" ? 1 : Number(typed), chat.memory);
    if (picked.kind !== "picked") return picked;
    const { key: passageKey } = picked.quotation.passage;
    const found = await chat.library.findPassage(passageKey);
    if (found === null) return GONE;
    const { key: sourceKey } = found.source;
    return showPage({ sourceKey, first: 1, last: LAST_PARAGRAPH, passageKey, page: 0 }, chat);
  },
} satisfies ChatCommand;
