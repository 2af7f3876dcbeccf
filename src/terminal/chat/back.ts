import type { ChatCommand } from "./chat-command.ts";
import { showPage } from "./show-page.ts";
import { NOTHING_OPEN } from "./turn-page.ts";

/** The page that the reading began with, where the quotation stands. */
export const back = {
  name: "back",
  usage: "/back",
  summary: "back to where reading began",
  run(typed, chat) {
    if (typed !== "") return { kind: "misused" };
    const { reading } = chat.memory;
    return reading === null ? NOTHING_OPEN : showPage({ ...reading.state, page: 0 }, chat);
  },
} satisfies ChatCommand;
