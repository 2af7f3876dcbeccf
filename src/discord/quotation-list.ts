import { ComponentType } from "discord.js";
import type { Quotation } from "../domain/quotation.ts";
import { actionId } from "./action-id.ts";
import { createRows } from "./create-rows.ts";
import { describeOption } from "./describe-option.ts";
import type { LibraryView } from "./library-view.ts";
import { listButtons } from "./list-buttons.ts";
import type { ListState } from "./list-state.ts";
import type { MessageParts } from "./message-parts.ts";
import { encodeView, type MessageView } from "./message-view.ts";
import { referTo } from "./refer-to.ts";
import { renderFound } from "./render-found.ts";

/** What fits on a screen of a phone. */
export const ON_A_PAGE = 5;

interface QuotationListOptions extends Pick<LibraryView, "style" | "wording"> {
  readonly action: "found" | "reports";
  readonly state: ListState;
  /** What they are, in Discord's Markdown. */
  readonly head: string;
  /** How many there are on all pages. */
  readonly total: number;
}

/** A page of quotations, each to be shown by the menu below. */
export function quotationList(
  page: readonly Quotation[],
  { action, state, head, total, style, wording }: QuotationListOptions,
): MessageParts {
  const skip = state.page * ON_A_PAGE;
  const view: MessageView = {
    shown: 0,
    references: page.map((quotation) => referTo(quotation, "found")),
    about: null,
  };
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: actionId("read", action),
    placeholder: wording.translate("menu.read"),
    options: page.map((quotation, shown) => ({
      ...describeOption(quotation, { place: skip + shown, wording }),
      value: encodeView({ ...view, shown }),
    })),
  } as const;
  const buttons = listButtons(action, { state, hasNext: skip + page.length < total, wording });
  return {
    ...renderFound(page, { head, skip, style, wording }),
    components: createRows([menu], buttons),
  };
}
