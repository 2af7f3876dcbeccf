import type { ChatCommand } from "./chat-command.ts";
import { turnPage } from "./turn-page.ts";

export const previous = {
  name: "previous",
  usage: "/previous",
  summary: "the page before it, as far as the beginning",
  run: (typed, chat) => (typed === "" ? turnPage(-1, chat) : { kind: "misused" }),
} satisfies ChatCommand;
