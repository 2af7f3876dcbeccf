import { describe, expect, test } from "vitest";
import type { EvaluationReport } from "../../src/evaluation/evaluation-report.ts";
import { formatReports } from "../../src/evaluation/format-reports.ts";

const ranked: EvaluationReport = {
  name: "xquad-en",
  counts: { questions: 595, answerable: 595, unanswerable: 0, quoted: 595, refused: 0 },
  bar: 0.5,
  ranking: {
    questions: 595,
    hitAt1: 0.9512,
    hitAt5: 1,
    hitAt10: 1,
    mrrAt10: 0.97,
    ndcgAt10: 0.9684,
    recallAt10: 1,
  },
  refusal: null,
  markedSentence: { judged: 500, accuracy: 0.86, withAnswers: 595, overall: 0.723 },
  elapsedMs: { median: 3.14, percentile99: 12 },
  worstCases: [],
  questions: [],
};
const refusing: EvaluationReport = {
  ...ranked,
  name: "off-topic",
  ranking: null,
  markedSentence: null,
  refusal: {
    areaUnderRoc: 0.986,
    balancedAccuracy: 0.938,
    best: { balancedAccuracy: 0.95, threshold: 0.4 },
    falseAnswerRate: 0.05,
    falseRefusalRate: 0,
    calibration: { bins: [], expectedCalibrationError: 0.021 },
  },
};

describe("the table of reports", () => {
  test("gives each set a line and leaves out what no set measures", () => {
    expect(formatReports([ranked]).split("\n")).toEqual([
      "                  hit    hit    hit   MRR  nDCG  recall  marked  marked      ms    ms",
      "set       asked    @1     @5    @10   @10   @10     @10   right  of all  median   99%",
      "xquad-en    595  .951  1.000  1.000  .970  .968   1.000    .860    .723     3.1  12.0",
    ]);
  });

  test("marks what one set measures and another does not", () => {
    const lines = formatReports([ranked, refusing]).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/^off-topic +595( +-){8} +\.986 +\.938 +\.950 +\.050 +\.000 +\.021/);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
