import type { EvaluationReport } from "../evaluation-report.ts";
import { formatShare } from "../format-share.ts";
import { rocCurve } from "../roc-curve.ts";
import { confidencePlot } from "./confidence-plot.ts";
import { html, type Markup } from "./html.ts";
import { reliabilityPlot } from "./reliability-plot.ts";
import { reliabilityTable } from "./reliability-table.ts";
import { rocPlot } from "./roc-plot.ts";

/** How well it knows what the corpus does not answer; `null` of a set that has no such questions. */
export function refusalCharts({ refusal, bar, questions }: EvaluationReport): Markup | null {
  if (refusal === null) return null;
  const { areaUnderRoc, calibration, falseAnswerRate, falseRefusalRate } = refusal;
  return html`<div class="charts">
<figure><figcaption><h3>ROC</h3>
Area ${formatShare(areaUnderRoc)}. At the bar in force, the <span class="no">dot</span>, ${formatShare(falseAnswerRate)} of the unanswerable questions are answered and ${formatShare(falseRefusalRate)} of the answerable ones refused.</figcaption>
${rocPlot(rocCurve(questions), refusal)}</figure>
<figure><figcaption><h3>Confidence</h3>
<span class="yes">Answerable</span> questions upwards, <span class="no">unanswerable</span> ones downwards; quoted from ${formatShare(bar)} on, the dashed line.</figcaption>
${confidencePlot(questions, bar)}</figure>
<figure><figcaption><h3>Reliability</h3>
Expected calibration error ${formatShare(calibration.expectedCalibrationError)}. On the diagonal, confidence means what it says.</figcaption>
${reliabilityPlot(calibration)}</figure>
<div class="beside">${reliabilityTable(calibration)}</div>
</div>`;
}
