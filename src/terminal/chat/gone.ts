import type { ChatOutcome } from "./chat-command.ts";

/** For what the corpus no longer holds. */
export const GONE = {
  kind: "refused",
  sentence: "That is no longer in the corpus, or its words have changed; ask anew.",
} as const satisfies ChatOutcome;
