import { ComponentType } from "discord.js";
import { actionId } from "./action-id.ts";
import { createRows } from "./create-rows.ts";
import { describeOption } from "./describe-option.ts";
import { escapeInline } from "./discord-text.ts";
import type { LibraryView } from "./library-view.ts";
import { listButtons } from "./list-buttons.ts";
import type { ListState } from "./list-state.ts";
import { encodeView, type MessageView } from "./message-view.ts";
import { referTo } from "./refer-to.ts";
import { renderFound } from "./render-found.ts";
import type { Outcome } from "./respond.ts";

/** What fits on a screen of a phone. */
const ON_A_PAGE = 5;

/** A page of the passages that hold the words, each to be shown by the menu below. */
export async function foundMessage(
  state: ListState,
  { library, style, wording }: LibraryView,
): Promise<Outcome> {
  const { translate } = wording;
  const { words, page } = state;
  const typed = escapeInline(words);
  const skip = page * ON_A_PAGE;
  const search = await library.search(words, { skip, limit: ON_A_PAGE });
  if (search === null)
    return { kind: "refusal", sentence: translate("refusal.no-words", { typed }) };
  const { total, isComplete, found } = search;
  if (found.length === 0) {
    return { kind: "refusal", sentence: translate("found.nothing", { typed }) };
  }
  const head = translate("found.head", {
    total,
    isComplete: isComplete ? "yes" : "no",
    typed,
    first: skip + 1,
    last: skip + found.length,
  });
  const view: MessageView = {
    shown: 0,
    references: found.map((quotation) => referTo(quotation, "found")),
    about: null,
  };
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: actionId("read", "found"),
    placeholder: translate("menu.read"),
    options: found.map((quotation, shown) => ({
      ...describeOption(quotation, { place: skip + shown, wording }),
      value: encodeView({ ...view, shown }),
    })),
  } as const;
  const buttons = listButtons("found", { state, hasNext: skip + found.length < total, wording });
  return {
    kind: "message",
    message: {
      ...renderFound(found, { head, skip, style, wording }),
      components: createRows([menu], buttons),
    },
  };
}
