import type { ChatMemory, ChatOutcome, ChatParts } from "./chat-command.ts";
import { showPage } from "./show-page.ts";

/** The page after the one that is read, or before it. */
export async function turnPage(
  step: 1 | -1,
  chat: ChatParts & { readonly memory: ChatMemory },
): Promise<ChatOutcome> {
  const { reading } = chat.memory;
  if (reading === null) return NOTHING_OPEN;
  const { state, hasEarlier, hasLater } = reading;
  if (step === 1 ? hasLater : hasEarlier) {
    return showPage({ ...state, page: state.page + step }, chat);
  }
  const sentence = step === 1 ? "This was the last page." : "This was the first page.";
  return { kind: "refused", sentence };
}

export const NOTHING_OPEN = {
  kind: "refused",
  sentence: "Nothing is open to be read; open a source with /context or /quote.",
} as const satisfies ChatOutcome;
