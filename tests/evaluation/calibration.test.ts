import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibration } from "../../src/evaluation/calibration.ts";

const judgement = fc.record({
  answerable: fc.boolean(),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  quoted: fc.boolean(),
});

describe("calibration", () => {
  test("weighs each bin's gap by its questions", () => {
    const judgements = [
      { answerable: true, confidence: 0.95, quoted: true },
      { answerable: false, confidence: 0.95, quoted: true },
      { answerable: false, confidence: 0.15, quoted: false },
      { answerable: false, confidence: 0.15, quoted: false },
    ];
    const measured = calibration(judgements);
    // ½ × |.95 - .5| + ½ × |.15 - 0| = .225 + .075
    expect(measured?.expectedCalibrationError).toBeCloseTo(0.3, 12);
    expect(measured?.bins[9]).toEqual({
      from: 0.9,
      to: 1,
      count: 2,
      meanConfidence: 0.95,
      answerableShare: 0.5,
    });
    expect(measured?.bins[5]).toEqual({
      from: 0.5,
      to: 0.6,
      count: 0,
      meanConfidence: null,
      answerableShare: null,
    });
  });

  test.each([
    { confidence: 0, bin: 0 },
    { confidence: 0.1, bin: 1 },
    { confidence: 0.3, bin: 3 },
    { confidence: 0.7, bin: 7 },
    { confidence: 0.999, bin: 9 },
    { confidence: 1, bin: 9 },
  ])("puts $confidence into bin $bin", ({ confidence, bin }) => {
    const measured = calibration([{ answerable: true, confidence, quoted: true }]);
    expect(measured?.bins.findIndex(({ count }) => count === 1)).toBe(bin);
  });

  test("is without error when confidence is always right", () => {
    const sure = [
      { answerable: true, confidence: 1, quoted: true },
      { answerable: false, confidence: 0, quoted: false },
    ];
    expect(calibration(sure)?.expectedCalibrationError).toBe(0);
  });

  test("counts every question in one of ten bins, its error from 0 to 1", () => {
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 1 }), (judgements) => {
        const measured = calibration(judgements);
        const counts = measured?.bins.map(({ count }) => count) ?? [];
        expect(counts).toHaveLength(10);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(judgements.length);
        expect(measured?.expectedCalibrationError).toBeGreaterThanOrEqual(0);
        expect(measured?.expectedCalibrationError).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is null without questions", () => {
    expect(calibration([])).toBeNull();
  });
});
