import type { ReadingState } from "../domain/reading-state.ts";
import type { BotParts } from "./bot-parts.ts";
import type { Occasion } from "./read-occasion.ts";
import { readingMessage } from "./reading-message.ts";
import type { Outcome } from "./respond.ts";

/** A page of a source for one person, as the corpus has it now. */
export async function openReading(
  state: ReadingState,
  { occasion, bot }: { readonly occasion: Occasion; readonly bot: BotParts },
): Promise<Outcome> {
  const { own, style } = occasion;
  const message = await readingMessage(state, { library: bot.library, style, wording: own });
  return message === null
    ? { kind: "refusal", sentence: own.translate("refusal.gone") }
    : { kind: "message", message };
}
