import { expect, test } from "vitest";
import { areaByChance } from "../../src/evaluation/area-by-chance.ts";
import { areaUnderRoc } from "../../src/evaluation/area-under-roc.ts";
import { rocCurve } from "../../src/evaluation/roc-curve.ts";
import { seededRandom } from "../../src/evaluation/seeded-random.ts";

test.each([
  { answerable: 20, unanswerable: 20 },
  { answerable: 100, unanswerable: 30 },
])("$answerable and $unanswerable labels by lot exceed it once in twenty times", (counts) => {
  const random = seededRandom(1, 0);
  const confidences = (count: number) => Array.from({ length: count }, () => random.below(1e6));
  const areas = Array.from({ length: 4000 }, () =>
    areaUnderRoc(
      rocCurve([
        ...confidences(counts.answerable).map((confidence) => ({ answerable: true, confidence })),
        ...confidences(counts.unanswerable).map((confidence) => ({
          answerable: false,
          confidence,
        })),
      ]),
    ),
  );
  const above = areas.filter((area) => (area ?? 0) > areaByChance(counts)).length;
  expect(above / areas.length).toBeCloseTo(0.05, 2);
});
