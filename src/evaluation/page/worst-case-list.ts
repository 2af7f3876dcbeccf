import type { WorstCases } from "../worst-cases.ts";
import { CASE_KINDS } from "./case-kinds.ts";
import { html, type Markup } from "./html.ts";
import { worstCaseItem } from "./worst-case-item.ts";

/**
 * The worst cases, to be opened one by one and filtered by kind. The radio buttons work by style
 * alone (`page-style.ts`).
 * @param id of the section, which keeps the radio buttons of two sets apart
 */
export function worstCaseList(id: string, worst: readonly WorstCases[]): Markup {
  const kinds = worst.filter(({ total }) => total > 0);
  if (kinds.length === 0) return html`<p>Nothing went wrong.</p>`;
  const shown = new Set<string>();
  const items = kinds.flatMap(({ kind, cases }) =>
    cases.map((one) => {
      const isAgain = shown.has(one.id);
      shown.add(one.id);
      return html`<li class="${isAgain ? `${kind} again` : kind}">${worstCaseItem(one)}</li>\n`;
    }),
  );
  return html`<div class="cases">
<fieldset><legend>At most fifty of each kind, the most misleading first</legend>
<label><input type="radio" name="${id}" value="all" checked> all (${shown.size})</label>
${kinds.map((one) => choice(id, one))}</fieldset>
<ol>${items}</ol>
</div>`;
}

function choice(id: string, { kind, total, cases }: WorstCases): Markup {
  const { label, meaning } = CASE_KINDS[kind];
  const count = total === cases.length ? total : `${cases.length} of ${total}`;
  return html`<label title="${meaning}"><input type="radio" name="${id}" value="${kind}"> ${label} (${count})</label>\n`;
}
