import { escapeInline } from "./discord-text.ts";
import type { LibraryView } from "./library-view.ts";
import type { ListState } from "./list-state.ts";
import { ON_A_PAGE, quotationList } from "./quotation-list.ts";
import type { Outcome } from "./respond.ts";

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
  return {
    kind: "message",
    message: quotationList(found, { action: "found", state, head, total, style, wording }),
  };
}
