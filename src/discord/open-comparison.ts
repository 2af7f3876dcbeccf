import type { BotParts } from "./bot-parts.ts";
import { comparisonMessage } from "./comparison-message.ts";
import { loadQuotations } from "./load-quotations.ts";
import { isAnswer, type MessageView } from "./message-view.ts";
import type { Occasion } from "./read-occasion.ts";
import type { Outcome } from "./respond.ts";

/** For one person what the sources of a view say beside each other, as the corpus has it now. */
export async function openComparison(
  view: MessageView | null,
  { occasion, bot }: { readonly occasion: Occasion; readonly bot: BotParts },
): Promise<Outcome> {
  const { own, style } = occasion;
  if (view === null) return { kind: "refusal", sentence: own.translate("refusal.old-button") };
  const references = view.references.filter(isAnswer);
  const loaded = await loadQuotations(bot.library, { references, shown: "all" });
  const compared = bot.library.compareQuotations(loaded.filter((one) => one !== null));
  if (compared.length === 0) return { kind: "refusal", sentence: own.translate("refusal.gone") };
  const named = compared.flatMap(
    ({ passage }) => references.find(({ key }) => key === passage.key) ?? [],
  );
  // What is gone meanwhile may have been the page that was asked for.
  const shown = view.shown < compared.length ? view.shown : 0;
  const message = comparisonMessage(
    compared,
    { ...view, references: named, shown },
    { style, wording: own, question: null },
  );
  return { kind: "message", message };
}
