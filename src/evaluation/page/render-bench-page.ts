import type { BenchFigures } from "../bench-figures.ts";
import { benchRows } from "../bench-rows.ts";
import { growthPlot } from "./growth-plot.ts";
import { html } from "./html.ts";
import { htmlDocument } from "./html-document.ts";

/** The figures of a bench as one HTML file that needs nothing else: no network, no script. */
export function renderBenchPage(figures: readonly BenchFigures[]): string {
  const madeUp = figures.filter(({ name }) => name === null);
  const [head = [], ...rows] = benchRows(figures);
  return htmlDocument(
    "Bench",
    html`<h1>Bench</h1>
${madeUp.length > 1 ? growthPlot(madeUp) : null}
<div class="wide"><table>
<thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(([label = "", ...cells]) => html`<tr><th>${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
</tbody>
</table></div>`,
  );
}
