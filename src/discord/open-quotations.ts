import { audienceFor } from "./audience-for.ts";
import type { BotParts } from "./bot-parts.ts";
import { loadQuotations } from "./load-quotations.ts";
import type { MessageView } from "./message-view.ts";
import { quotationMessage } from "./quotation-message.ts";
import type { Occasion } from "./read-occasion.ts";
import type { Outcome } from "./respond.ts";

/** A message for one person with the quotations of a view as the corpus has them now. */
export async function openQuotations(
  view: MessageView | null,
  { occasion, bot }: { readonly occasion: Occasion; readonly bot: BotParts },
): Promise<Outcome> {
  const { own, style } = occasion;
  if (view === null) return { kind: "refusal", sentence: own.translate("refusal.old-button") };
  const quotations = await loadQuotations(bot.library, view);
  const message = quotationMessage(view, {
    quotations,
    audience: audienceFor(occasion, "private"),
    style,
    wording: own,
    question: null,
    note: null,
  });
  return message === null
    ? { kind: "refusal", sentence: own.translate("refusal.gone") }
    : { kind: "message", message };
}
