import { dot, line } from "@observablehq/plot";
import type { RefusalMeasures } from "../evaluation-report.ts";
import type { RocPoint } from "../roc-curve.ts";
import { drawPlot } from "./draw-plot.ts";
import type { Markup } from "./html.ts";

/** The ROC curve with the decisions that the product takes as a point on it. */
export function rocPlot(curve: readonly RocPoint[], refusal: RefusalMeasures): Markup {
  const { areaUnderRoc, falseAnswerRate, falseRefusalRate } = refusal;
  return drawPlot(
    `ROC curve with an area of ${areaUnderRoc.toFixed(3)}; at the bar in force, ${falseAnswerRate.toFixed(3)} of the unanswerable questions are answered and ${(1 - falseRefusalRate).toFixed(3)} of the answerable ones.`,
    {
      grid: true,
      inset: RADIUS + OUTLINE,
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
        dot([[falseAnswerRate, 1 - falseRefusalRate]], {
          r: RADIUS,
          fill: "var(--no)",
          stroke: "var(--ground)",
          strokeWidth: OUTLINE,
        }),
      ],
    },
  );
}

/** Of the dot, in pixels; in a corner it stands clear of the axes' numbers. */
const RADIUS = 6;
const OUTLINE = 2;

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
