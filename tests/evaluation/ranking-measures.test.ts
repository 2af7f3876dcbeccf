import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hitAt } from "../../src/evaluation/hit-at.ts";
import { ndcg } from "../../src/evaluation/ndcg.ts";
import { rankingMeasures } from "../../src/evaluation/ranking-measures.ts";
import { recallAt } from "../../src/evaluation/recall-at.ts";
import { reciprocalRank } from "../../src/evaluation/reciprocal-rank.ts";

const binary = new Map([
  ["b", 1],
  ["d", 1],
]);
const graded = new Map([
  ["a", 1],
  ["b", 3],
  ["c", 2],
]);

describe("hit at a depth", () => {
  test.each([
    { depth: 1, expected: 0, why: "the first is not relevant" },
    { depth: 2, expected: 1, why: "the second is" },
    { depth: 5, expected: 1, why: "one is enough" },
  ])("is $expected at $depth: $why", ({ depth, expected }) => {
    expect(hitAt(["a", "b", "c"], binary, depth)).toBe(expected);
  });

  test("is 0 when nothing was found", () => {
    expect(hitAt([], binary, 10)).toBe(0);
  });
});

describe("reciprocal rank", () => {
  test.each([
    { ranked: ["b", "d"], depth: 10, expected: 1 },
    { ranked: ["a", "c", "d", "b"], depth: 10, expected: 1 / 3 },
    { ranked: ["a", "c", "d", "b"], depth: 2, expected: 0 },
    { ranked: [], depth: 10, expected: 0 },
  ])("of $ranked to depth $depth is $expected", ({ ranked, depth, expected }) => {
    expect(reciprocalRank(ranked, binary, depth)).toBe(expected);
  });
});

describe("recall", () => {
  test.each([
    { ranked: ["a", "b", "c"], depth: 10, expected: 1 / 2 },
    { ranked: ["d", "a", "b"], depth: 10, expected: 1 },
    { ranked: ["d", "a", "b"], depth: 1, expected: 1 / 2 },
  ])("of $ranked to depth $depth is $expected", ({ ranked, depth, expected }) => {
    expect(recallAt(ranked, binary, depth)).toBe(expected);
  });

  test("of eleven relevant sources is at most 10/11 to depth 10", () => {
    const eleven = new Map([..."abcdefghijk"].map((id) => [id, 1]));
    expect(recallAt([..."abcdefghijk"], eleven, 10)).toBeCloseTo(10 / 11, 12);
  });

  test("does not count a source judged 0 as missing", () => {
    const grades = new Map([...binary, ["z", 0] as const]);
    expect(recallAt(["b", "d"], grades, 10)).toBe(1);
  });
});

describe("nDCG", () => {
  test.each([
    {
      name: "binary, ranks 2 and 4: (1/log2 3 + 1/log2 5) / (1/log2 2 + 1/log2 3) = 1.06161/1.63093",
      ranked: ["a", "b", "c", "d"],
      grades: binary,
      depth: 10,
      expected: 0.65092,
    },
    {
      name: "graded 1, 3, 2, linear gain: (1 + 3/1.58496 + 2/2) / (3 + 2/1.58496 + 1/2) = 3.89279/4.76186",
      ranked: ["a", "b", "c"],
      grades: graded,
      depth: 10,
      expected: 0.81749,
    },
    {
      name: "graded, cut at 1, where the ideal gain is cut too: 1 / 3",
      ranked: ["a", "b", "c"],
      grades: graded,
      depth: 1,
      expected: 0.33333,
    },
    {
      name: "ties in grade, 2 2 1 found as 1, none, 2: (1 + 2/2) / (2 + 2/1.58496 + 1/2) = 2/3.76186",
      ranked: ["c", "x", "a"],
      grades: new Map([
        ["a", 2],
        ["b", 2],
        ["c", 1],
      ]),
      depth: 10,
      expected: 0.53165,
    },
    {
      name: "eleven relevant, ten found: the ideal has ten places too, so 1",
      ranked: [..."abcdefghij"],
      grades: new Map([..."abcdefghijk"].map((id) => [id, 1])),
      depth: 10,
      expected: 1,
    },
    {
      name: "one relevant source at rank 10: 1 / log2 11",
      ranked: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "x", "y"],
      grades: new Map([["x", 1]]),
      depth: 10,
      expected: 0.28906,
    },
    {
      name: "nothing relevant at all: 0, not a division by zero",
      ranked: ["a"],
      grades: new Map<string, number>(),
      depth: 10,
      expected: 0,
    },
  ])("$name", ({ ranked, grades, depth, expected }) => {
    expect(ndcg(ranked, grades, depth)).toBeCloseTo(expected, 5);
  });

  const someGrades = fc.dictionary(fc.stringMatching(/^[a-h]$/), fc.integer({ min: 0, max: 4 }));
  const someRanking = fc.shuffledSubarray([..."abcdefgh"]);

  test("stays from 0 to 1", () => {
    fc.assert(
      fc.property(someGrades, someRanking, (grades, ranked) => {
        const value = ndcg(ranked, new Map(Object.entries(grades)), 5);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("is 1 in the ideal order", () => {
    fc.assert(
      fc.property(someGrades, (grades) => {
        fc.pre(Object.values(grades).some((grade) => grade > 0));
        const ideal = Object.keys(grades).toSorted((a, b) => (grades[b] ?? 0) - (grades[a] ?? 0));
        expect(ndcg(ideal, new Map(Object.entries(grades)), 5)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("ranking measures", () => {
  test("are means over questions: one found first, one not found", () => {
    const grades = new Map([["right", 1]]);
    expect(
      rankingMeasures([
        { ranked: ["right"], grades },
        { ranked: ["wrong"], grades },
      ]),
    ).toEqual({
      questions: 2,
      hitAt1: 0.5,
      hitAt5: 0.5,
      hitAt10: 0.5,
      mrrAt10: 0.5,
      ndcgAt10: 0.5,
      recallAt10: 0.5,
    });
  });

  test("do not depend on the order of the questions", () => {
    const grades = new Map([
      ["a", 2],
      ["b", 1],
    ]);
    const rankings = fc.array(fc.record({ ranked: fc.shuffledSubarray([..."abcd"]) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rankings, (some) => {
        const all = some.map(({ ranked }) => ({ ranked, grades }));
        const there = rankingMeasures(all);
        const back = rankingMeasures(all.toReversed());
        expect(there?.ndcgAt10).toBeCloseTo(back?.ndcgAt10 ?? Number.NaN, 12);
        expect(there?.mrrAt10).toBeCloseTo(back?.mrrAt10 ?? Number.NaN, 12);
      }),
    );
  });

  test("are null without questions", () => {
    expect(rankingMeasures([])).toBeNull();
  });
});
