import type { BenchFigures } from "../bench-figures.ts";
import { benchRows } from "../bench-rows.ts";
import { growthPlot } from "./growth-plot.ts";
import { html, type Markup } from "./html.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** The figures of a bench as one HTML file that needs nothing else: no network, no script. */
export function renderBenchPage(figures: readonly BenchFigures[]): string {
  const style: Markup = { markup: PAGE_STYLE };
  const madeUp = figures.filter(({ name }) => name === null);
  const [head = [], ...rows] = benchRows(figures);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Bench</title>
<style>${style}</style>
</head>
<body>
<h1>Bench</h1>
${madeUp.length > 1 ? growthPlot(madeUp) : null}
<div class="wide"><table>
<thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead>
<tbody>
${rows.map(([label = "", ...cells]) => html`<tr><th>${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
</tbody>
</table></div>
</body>
</html>
`.markup;
}
