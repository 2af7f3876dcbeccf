import type { LibraryView } from "./library-view.ts";
import type { ListState } from "./list-state.ts";
import { ON_A_PAGE, quotationList } from "./quotation-list.ts";
import type { Outcome } from "./respond.ts";

/** A page of those who report the same as the passage whose key the state holds. */
export async function reportsMessage(
  state: ListState,
  { library, style, wording }: LibraryView,
): Promise<Outcome> {
  const found = await library.findPassage(state.words);
  const reports = found === null ? [] : await library.findReports(found.passage);
  const skip = state.page * ON_A_PAGE;
  const page = reports
    .slice(skip, skip + ON_A_PAGE)
    .map((report) => ({ ...report, highlight: { start: 0, end: 0 } }));
  if (page.length === 0) {
    return { kind: "refusal", sentence: wording.translate("refusal.gone") };
  }
  const total = reports.length;
  const head = wording.translate("reports.head", { count: total });
  return {
    kind: "message",
    message: quotationList(page, { action: "reports", state, head, total, style, wording }),
  };
}
