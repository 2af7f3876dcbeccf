import { rectY, ruleX, ruleY } from "@observablehq/plot";
import type { Judgement } from "../judgement.ts";
import { countByConfidence } from "./count-by-confidence.ts";
import { drawPlot } from "./draw-plot.ts";
import type { Markup } from "./html.ts";

/**
 * How confidence is spread: answerable questions upwards, unanswerable ones downwards.
 * @param bar confidence from which questions were answered, a line across
 */
export function confidencePlot(judgements: readonly Judgement[], bar: number): Markup {
  const counts = countByConfidence(judgements);
  const most = Math.max(...counts.map(({ answerable }) => answerable));
  const mostBelow = Math.max(...counts.map(({ unanswerable }) => unanswerable));
  return drawPlot(
    `Questions by confidence, answerable ones upwards, unanswerable ones downwards; quoted from ${bar.toFixed(3)} on.`,
    {
      x: { domain: [0, 1], label: "confidence" },
      y: {
        grid: true,
        label: "questions",
        // More ticks than questions would stand at halves of one.
        ticks: Math.min(MOST_TICKS, most + mostBelow),
        tickFormat: (count: number) => `${Math.abs(count)}`,
      },
      marks: [
        rectY(counts, { ...places, y: "answerable", fill: "var(--yes)" }),
        rectY(counts, {
          ...places,
          y: ({ unanswerable }) => -unanswerable,
          fill: "var(--no)",
        }),
        ruleY([0], { stroke: "currentColor" }),
        ruleX([bar], { stroke: "currentColor", strokeDasharray: "4 4" }),
      ],
    },
  );
}

const MOST_TICKS = 8;
const places = { x1: "from", x2: "to", insetLeft: 0.5, insetRight: 0.5 } as const;
