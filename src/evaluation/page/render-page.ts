import type { EvaluationReport } from "../evaluation-report.ts";
import { html, type Markup } from "./html.ts";
import { htmlDocument } from "./html-document.ts";
import { refusalCharts } from "./refusal-charts.ts";
import { sectionId } from "./section-id.ts";
import { summaryTable } from "./summary-table.ts";
import { worstCaseList } from "./worst-case-list.ts";

/** The reports as one HTML file that needs nothing else: no network, no script. */
export function renderPage(reports: readonly EvaluationReport[]): string {
  return htmlDocument(
    `Evaluation: ${reports.map(({ name }) => name).join(", ")}`,
    html`<h1>Evaluation</h1>
${summaryTable(reports)}
<p class="about">“Marked right” counts first quotations from right sources, “marked of all” every question with right sources and answers. Shares and means are 0 to 1, times are milliseconds. “Best” is what the best threshold would have reached, chosen with the truth in sight.</p>
${reports.map(section)}`,
  );
}

function section(report: EvaluationReport, place: number): Markup {
  const { name, counts, worstCases } = report;
  const id = sectionId(place);
  return html`<section id="${id}">
<h2>${name}</h2>
<p>${counts.questions} questions, ${counts.answerable} of them answerable; ${counts.quoted} were answered.</p>
${refusalCharts(report)}
<h3>Worst cases</h3>
${worstCaseList(id, worstCases)}
</section>
`;
}
