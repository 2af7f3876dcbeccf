import { createButton } from "./create-button.ts";
import { encodeList, type ListState } from "./list-state.ts";
import type { Wording } from "./wording.ts";

/** What turns the pages of a list. */
export function listButtons(
  action: "found" | "sources" | "reports" | "documents",
  {
    state,
    hasNext,
    wording: { translate },
  }: { readonly state: ListState; readonly hasNext: boolean; readonly wording: Wording },
) {
  const turned = (page: number) => encodeList({ ...state, page });
  return [
    ...(state.page > 0
      ? [createButton(translate("button.previous-page"), { action, state: turned(state.page - 1) })]
      : []),
    ...(hasNext
      ? [createButton(translate("button.next-page"), { action, state: turned(state.page + 1) })]
      : []),
  ];
}
