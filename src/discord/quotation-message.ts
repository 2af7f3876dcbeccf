import type { Quotation } from "../domain/quotation.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import { tellApart } from "../domain/tell-apart.ts";
import { type Audience, answerComponents } from "./answer-components.ts";
import type { MessageParts } from "./message-parts.ts";
import type { MessageView } from "./message-view.ts";
import { renderQuotation } from "./render-quotation.ts";
import type { Wording } from "./wording.ts";

interface QuotationMessageOptions {
  readonly quotations: readonly (Quotation | null)[];
  readonly audience: Audience;
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
  /** Shown above the quotation where others would not know what was asked; `null` for none. */
  readonly question: string | null;
  /** A line in Discord's Markdown below the quotation, such as who shared it; `null` for none. */
  readonly note: string | null;
}

/** One of the quotations of a view with its buttons; `null` when the corpus no longer holds it. */
export function quotationMessage(
  view: MessageView,
  options: QuotationMessageOptions,
): MessageParts | null {
  const { quotations, audience, style, wording, question, note } = options;
  const quotation = quotations[view.shown];
  const reference = view.references[view.shown];
  if (!quotation || !reference) return null;
  const shown = quotations.filter((one) => one !== null);
  const [mark = null] = tellApart([quotation, ...shown].map(({ source }) => source));
  const rendered = renderQuotation(quotation, {
    mark,
    standing: reference.standing,
    place: view.shown + 1,
    total: view.references.length,
    style,
    wording,
    question,
    note,
  });
  return { ...rendered, components: answerComponents({ view, quotations, audience, wording }) };
}
