import { dot, line, text } from "@observablehq/plot";
import type { RefusalMeasures } from "../evaluation-report.ts";
import type { RocPoint } from "../roc-curve.ts";
import { drawPlot } from "./draw-plot.ts";
import type { Markup } from "./html.ts";

/** The ROC curve with the decisions that the product takes as a point on it. */
export function rocPlot(curve: readonly RocPoint[], refusal: RefusalMeasures): Markup {
  const shipped = [[refusal.falseAnswerRate, 1 - refusal.falseRefusalRate]];
  return drawPlot(
    `ROC curve with an area of ${refusal.areaUnderRoc.toFixed(3)}; as shipped, ${refusal.falseAnswerRate.toFixed(3)} of the unanswerable questions are answered and ${(1 - refusal.falseRefusalRate).toFixed(3)} of the answerable ones.`,
    {
      grid: true,
      x: { domain: [0, 1], label: "unanswerable questions answered" },
      y: { domain: [0, 1], label: "answerable questions answered" },
      marks: [
        line(chance, { stroke: "currentColor", strokeOpacity: 0.5, strokeDasharray: "4 4" }),
        line(
          withoutStraights(curve).map(({ falsePositiveRate, truePositiveRate }) => [
            falsePositiveRate,
            truePositiveRate,
          ]),
          { stroke: "var(--yes)", strokeWidth: 2 },
        ),
        dot(shipped, { r: 6, fill: "var(--no)", stroke: "var(--ground)", strokeWidth: 2 }),
        text(shipped, {
          text: () => "as shipped",
          dx: 10,
          dy: 14,
          textAnchor: "start",
          fill: "currentColor",
        }),
      ],
    },
  );
}

const chance = [
  [0, 0],
  [1, 1],
];

/** Leaves out the points within a level or an upright stretch, which are most of thousands. */
function withoutStraights(curve: readonly RocPoint[]): readonly RocPoint[] {
  return curve.filter((_, place) => {
    const before = curve[place - 1];
    const after = curve[place + 1];
    if (before === undefined || after === undefined) return true;
    const level = before.truePositiveRate === after.truePositiveRate;
    const upright = before.falsePositiveRate === after.falsePositiveRate;
    return !level && !upright;
  });
}
