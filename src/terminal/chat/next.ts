import type { ChatCommand } from "./chat-command.ts";
import { turnPage } from "./turn-page.ts";

export const next = {
  name: "next",
  usage: "/next",
  summary: "the next page of what is read",
  run: (typed, chat) => (typed === "" ? turnPage(1, chat) : { kind: "misused" }),
} satisfies ChatCommand;
