import type { Calibration } from "../calibration.ts";
import { RELIABILITY_HEADINGS, reliabilityRows } from "../reliability-rows.ts";
import { html, type Markup } from "./html.ts";

/** The tenths of confidence, to be read beside their curve. */
export function reliabilityTable(calibration: Calibration): Markup {
  return html`<table>
<thead><tr>${RELIABILITY_HEADINGS.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${reliabilityRows(calibration).map(
    ([tenth = "", ...cells]) =>
      html`<tr><th scope="row">${tenth}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody>
</table>`;
}
