import { ComponentType } from "discord.js";
import type { ComparedQuotation } from "../domain/comparison.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import { actionId } from "./action-id.ts";
import { createButton } from "./create-button.ts";
import { createRows } from "./create-rows.ts";
import { describeOption } from "./describe-option.ts";
import { escapeInline } from "./discord-text.ts";
import type { MessageParts } from "./message-parts.ts";
import { encodeView, type MessageView } from "./message-view.ts";
import { COMPARED, renderComparison } from "./render-comparison.ts";
import { shortenPlain } from "./shorten-plain.ts";
import type { Wording } from "./wording.ts";

interface ComparisonMessageOptions {
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
  /** Shown above where others would not know what was asked; `null` for none. */
  readonly question: string | null;
}

const MOST_QUESTION = 200;

/**
 * A page of what different sources say, each to be opened by the menu below.
 * @param view refers to all that are compared, in their order; `shown` is the first of this page
 */
export function comparisonMessage(
  compared: readonly ComparedQuotation[],
  view: MessageView,
  { style, wording, question }: ComparisonMessageOptions,
): MessageParts {
  const { translate } = wording;
  const most = COMPARED[style];
  const first = view.shown;
  const page = compared.slice(first, first + most);
  const total = compared.length;
  const isPart = page.length < total ? "yes" : "no";
  const asked = question && escapeInline(shortenPlain(question, MOST_QUESTION));
  const head = [
    ...(asked ? [`-# ${asked}`] : []),
    translate("compare.head", { total, isPart, first: first + 1, last: first + page.length }),
    ...(compared.some(({ differing }) => differing.length > 0)
      ? [`-# ${translate("compare.differs")}`]
      : []),
  ].join("\n");
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: actionId("read", "compared"),
    placeholder: translate("menu.read"),
    options: compared.map((quotation, place) => ({
      ...describeOption(quotation, { place, wording }),
      value: encodeView({ ...view, shown: place }),
    })),
  } as const;
  const turn = (key: "button.previous-page" | "button.next-page", shown: number) =>
    createButton(translate(key), { action: "compared", state: encodeView({ ...view, shown }) });
  return {
    ...renderComparison(page, { head, style, wording }),
    components: createRows(
      [menu],
      [
        ...(first > 0 ? [turn("button.previous-page", Math.max(0, first - most))] : []),
        ...(first + most < total ? [turn("button.next-page", first + most)] : []),
      ],
    ),
  };
}
