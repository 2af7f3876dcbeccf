import { binX, type RectYOptions, rectY, ruleX, ruleY, text } from "@observablehq/plot";
import type { QuestionOutcome } from "../question-outcome.ts";
import { drawPlot } from "./draw-plot.ts";
import type { Markup } from "./html.ts";

/** How confidence is spread: answerable questions upwards, unanswerable ones downwards. */
export function confidencePlot(questions: readonly QuestionOutcome[]): Markup {
  const least = leastQuoted(questions);
  const bar = least === null ? [] : [least];
  return drawPlot(
    "Questions by confidence, answerable ones upwards, unanswerable ones downwards.",
    {
      x: { domain: [0, 1], label: "confidence" },
      y: { grid: true, label: "questions", tickFormat: (count: number) => `${Math.abs(count)}` },
      marks: [
        rectY(
          questions.filter(({ answerable }) => answerable),
          binX<RectYOptions>({ y: "count" }, { ...bars, fill: "var(--yes)" }),
        ),
        rectY(
          questions.filter(({ answerable }) => !answerable),
          binX<RectYOptions>(
            { y: (outcomes: readonly QuestionOutcome[]) => -outcomes.length },
            { ...bars, fill: "var(--no)" },
          ),
        ),
        ruleY([0], { stroke: "currentColor" }),
        ruleX(bar, { stroke: "currentColor", strokeDasharray: "4 4" }),
        text(bar, {
          x: (confidence: number) => confidence,
          frameAnchor: "top",
          text: () => "quoted from here",
          dx: 4,
          textAnchor: "start",
          fill: "currentColor",
        }),
      ],
    },
  );
}

/** Twentieths of confidence. */
const bars = { x: "confidence", thresholds: Array.from({ length: 21 }, (_, step) => step / 20) };

/** The bar itself is the product's own affair; this is where it showed. `null` if nothing passed. */
function leastQuoted(questions: readonly QuestionOutcome[]): number | null {
  const quoted = questions.filter((outcome) => outcome.quoted);
  if (quoted.length === 0) return null;
  return quoted.reduce((least, { confidence }) => Math.min(least, confidence), 1);
}
