import type { WorstCase } from "../worst-cases.ts";
import { CASE_KINDS } from "./case-kinds.ts";
import { html, type Markup } from "./html.ts";
import { worstCaseItem } from "./worst-case-item.ts";

/**
 * The worst cases, to be opened one by one and filtered by kind. The radio buttons work by style
 * alone (`page-style.ts`).
 * @param id of the section, which keeps the radio buttons of two sets apart
 */
export function worstCaseList(id: string, cases: readonly WorstCase[]): Markup {
  if (cases.length === 0) return html`<p>Nothing went wrong.</p>`;
  const kinds = CASE_KINDS.map((kind) => ({
    ...kind,
    count: cases.filter((one) => one.kind === kind.kind).length,
  })).filter(({ count }) => count > 0);
  return html`<div class="cases">
<fieldset><legend>At most fifty of each kind, the most misleading first</legend>
<label><input type="radio" name="${id}" value="all" checked> all (${cases.length})</label>
${kinds.map(
  ({ kind, label, meaning, count }) =>
    html`<label title="${meaning}"><input type="radio" name="${id}" value="${kind}"> ${label} (${count})</label>\n`,
)}</fieldset>
<ol>${cases.map(worstCaseItem)}</ol>
</div>`;
}
