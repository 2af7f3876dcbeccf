import { dot, line } from "@observablehq/plot";
import type { Calibration } from "../calibration.ts";
import { drawPlot } from "./draw-plot.ts";
import type { Markup } from "./html.ts";

/** Confidence against what came of it, each dot as large as its tenth has questions. */
export function reliabilityPlot({ bins, expectedCalibrationError }: Calibration): Markup {
  const filled = bins.filter(({ count }) => count > 0);
  const places = { x: "meanConfidence", y: "answerableShare" } as const;
  return drawPlot(
    `Reliability curve with an expected calibration error of ${expectedCalibrationError.toFixed(3)}; the table beside it holds its points.`,
    {
      grid: true,
      inset: LARGEST,
      x: { domain: [0, 1], label: "mean confidence" },
      y: { domain: [0, 1], label: "share that is answerable" },
      r: { range: [0, LARGEST] },
      marks: [
        line(ideal, { stroke: "currentColor", strokeOpacity: 0.5, strokeDasharray: "4 4" }),
        line(filled, { ...places, stroke: "var(--yes)", strokeWidth: 2 }),
        dot(filled, { ...places, r: "count", fill: "var(--yes)", fillOpacity: 0.5 }),
      ],
    },
  );
}

/** Radius in pixels; a dot in a corner stands clear of the axes' numbers. */
const LARGEST = 14;

const ideal = [
  [0, 0],
  [1, 1],
];
