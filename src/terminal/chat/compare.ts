import { renderComparison } from "../render-comparison.ts";
import type { ChatCommand } from "./chat-command.ts";
import { quotationsOf } from "./quotations-of.ts";

/** What different sources say to one question; its quotations are the last ones from then on. */
export const compare = {
  name: "compare",
  usage: "/compare QUESTION",
  summary: "what different sources say to it, side by side",
  async run(typed, { library, style }) {
    if (typed === "") return { kind: "misused" };
    const comparison = await library.compare(typed, { filter: {} });
    const { answer, compared } = comparison;
    const quotations = compared.length > 1 ? compared : quotationsOf(answer);
    return {
      kind: "shown",
      text: renderComparison(comparison, style),
      memory: { quotations, reading: null },
    };
  },
} satisfies ChatCommand;
