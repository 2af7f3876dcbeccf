import { renderVerification } from "../render-verification.ts";
import type { ChatCommand } from "./chat-command.ts";

/** Whether a text stands in the sources word for word. */
export const verify = {
  name: "verify",
  usage: "/verify TEXT",
  summary: "whether these words stand in a source, and what differs",
  async run(typed, { library, style }) {
    if (typed === "") return { kind: "misused" };
    return { kind: "shown", text: renderVerification(await library.verify(typed), style) };
  },
} satisfies ChatCommand;
