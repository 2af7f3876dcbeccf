import { expect, test } from "vitest";
import { evaluateDataSet } from "../../src/evaluation/evaluate-data-set.ts";
import { formatReliability } from "../../src/evaluation/format-reliability.ts";
import { makeAnswer } from "./make-answer.ts";

test("the reliability table has a line for each tenth, and skips sets that have none", async () => {
  const confidences = { yes: 0.95, also: 0.92, no: 0.15 };
  const evaluate = (ids: readonly (keyof typeof confidences)[]) =>
    evaluateDataSet({
      dataSet: {
        name: "small",
        queries: ids.map((id) => ({
          id,
          text: id,
          answerable: id !== "no",
          answers: [],
          goldSentences: null,
        })),
        relevance: new Map(),
        relevantSources: new Map(),
        missing: new Set(),
      },
      answer: async (id) =>
        makeAnswer({
          kind: "quoted",
          confidence: confidences[id as keyof typeof confidences],
          quotations: [],
        }),
    });
  const reports = [await evaluate(["yes", "also", "no"]), await evaluate(["yes"])];
  expect(formatReliability(reports).split("\n")).toEqual([
    "Reliability on small",
    "confidence  questions  mean  answerable",
    "0.0 to 0.1          0     -           -",
    "0.1 to 0.2          1  .150        .000",
    ...["0.2 to 0.3", "0.3 to 0.4", "0.4 to 0.5", "0.5 to 0.6"].map(empty),
    ...["0.6 to 0.7", "0.7 to 0.8", "0.8 to 0.9"].map(empty),
    "0.9 to 1.0          2  .935       1.000",
  ]);
});

function empty(tenth: string): string {
  return `${tenth}          0     -           -`;
}
