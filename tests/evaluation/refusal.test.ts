import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderRoc } from "../../src/evaluation/area-under-roc.ts";
import { bestBalancedAccuracy } from "../../src/evaluation/best-balanced-accuracy.ts";
import type { Judgement } from "../../src/evaluation/judgement.ts";
import { refusalRates } from "../../src/evaluation/refusal-rates.ts";
import { rocCurve } from "../../src/evaluation/roc-curve.ts";

function judge(answerable: boolean, confidence: number, quoted = confidence >= 0.5): Judgement {
  return { answerable, confidence, quoted };
}

function toJudgements(yes: readonly number[], no: readonly number[]): readonly Judgement[] {
  return [...yes.map((one) => judge(true, one)), ...no.map((one) => judge(false, one))];
}

describe("area under ROC", () => {
  test.each([
    { yes: [0.9, 0.8], no: [0.2, 0.1], expected: 1, why: "all four pairs in order" },
    { yes: [0.1], no: [0.9, 0.8], expected: 0, why: "both pairs reversed" },
    { yes: [0.5, 0.5], no: [0.5], expected: 0.5, why: "two ties count half each: (½ + ½) / 2" },
    {
      yes: [0.9, 0.4],
      no: [0.4, 0.1],
      expected: 0.875,
      why: "of four pairs three in order and one tie: 3.5 / 4",
    },
    { yes: [0.9], no: [], expected: null, why: "there is no pair" },
    { yes: [], no: [0.9], expected: null, why: "there is no pair" },
  ])("of $yes against $no is $expected: $why", ({ yes, no, expected }) => {
    expect(areaUnderRoc(rocCurve(toJudgements(yes, no)))).toBe(expected);
  });

  // Few values, so that many tie.
  const confidence = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
  const confidences = fc.array(confidence, { minLength: 1, maxLength: 30 });

  test("equals the count over all pairs, ties half", () => {
    fc.assert(
      fc.property(confidences, confidences, (yes, no) => {
        const pairs = yes.flatMap((one) => no.map((other) => (Math.sign(one - other) + 1) / 2));
        const expected = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length;
        expect(areaUnderRoc(rocCurve(toJudgements(yes, no)))).toBeCloseTo(expected, 10);
      }),
    );
  });

  test("does not depend on the order of the questions", () => {
    fc.assert(
      fc.property(confidences, confidences, (yes, no) => {
        const judgements = toJudgements(yes, no);
        expect(rocCurve(judgements.toReversed())).toEqual(rocCurve(judgements));
      }),
    );
  });
});

describe("ROC curve", () => {
  test("moves questions of equal confidence together", () => {
    expect(rocCurve(toJudgements([0.9, 0.4], [0.4, 0.1]))).toEqual([
      { threshold: null, truePositiveRate: 0, falsePositiveRate: 0 },
      { threshold: 0.9, truePositiveRate: 0.5, falsePositiveRate: 0 },
      { threshold: 0.4, truePositiveRate: 1, falsePositiveRate: 0.5 },
      { threshold: 0.1, truePositiveRate: 1, falsePositiveRate: 1 },
    ]);
  });
});

describe("best balanced accuracy", () => {
  test.each([
    {
      yes: [0.9, 0.8],
      no: [0.3],
      expected: { balancedAccuracy: 1, threshold: 0.8 },
      why: "answering from .8 takes both and leaves the other",
    },
    {
      yes: [0.9, 0.4],
      no: [0.4, 0.1],
      expected: { balancedAccuracy: 0.75, threshold: 0.9 },
      why: "(.5 + 1) / 2 at .9, and (1 + .5) / 2 at .4: the more careful one",
    },
    {
      yes: [0.1],
      no: [0.9],
      expected: { balancedAccuracy: 0.5, threshold: null },
      why: "nothing beats answering nothing",
    },
  ])("of $yes against $no: $why", ({ yes, no, expected }) => {
    expect(bestBalancedAccuracy(rocCurve(toJudgements(yes, no)))).toEqual(expected);
  });

  test("is null without both kinds", () => {
    expect(bestBalancedAccuracy(rocCurve(toJudgements([1], [])))).toBeNull();
  });
});

describe("refusal rates", () => {
  test("count the decisions that were taken, whatever the confidence", () => {
    const judgements = [
      judge(true, 0.1, true),
      judge(true, 0.9, true),
      judge(true, 0.9, true),
      judge(true, 0.9, false),
      judge(false, 0.9, false),
      judge(false, 0.1, true),
    ];
    // Answerable: 3 of 4 answered. Unanswerable: 1 of 2 refused. (¾ + ½) / 2 = .625
    expect(refusalRates(judgements)).toEqual({
      balancedAccuracy: 0.625,
      falseAnswerRate: 0.5,
      falseRefusalRate: 0.25,
    });
  });

  test("are null without unanswerable questions", () => {
    expect(refusalRates([judge(true, 1)])).toBeNull();
  });
});
