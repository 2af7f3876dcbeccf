import type { EvaluationReport } from "../evaluation-report.ts";
import { reportColumns } from "../report-columns.ts";
import { html, type Markup } from "./html.ts";
import { sectionId } from "./section-id.ts";

/** The terminal's table, each set's name a link to its section. */
export function summaryTable(reports: readonly EvaluationReport[]): Markup {
  const [, ...measures] = reportColumns(reports);
  return html`<div class="wide"><table>
<thead><tr><th scope="col">set</th>${measures.map(
    ({ heading }) => html`<th scope="col">${heading.join(" ").trim()}</th>`,
  )}</tr></thead>
<tbody>${reports.map(
    ({ name }, place) =>
      html`<tr><th scope="row"><a href="#${sectionId(place)}">${name}</a></th>${measures.map(
        ({ cells }) => html`<td>${cells[place] ?? "–"}</td>`,
      )}</tr>`,
  )}</tbody>
</table></div>`;
}
