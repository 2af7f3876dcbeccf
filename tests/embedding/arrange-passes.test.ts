import { describe, expect, test } from "vitest";
import { arrangePasses, type ReadingWindow } from "../../src/embedding/arrange-passes.ts";
import { CONTEXT } from "../../src/embedding/pass.ts";

const START = 101;
const END = 102;
const window: ReadingWindow = { before: [START], after: [END], maxTokens: 12, pooling: "mean" };

describe("arranging the readings of a passage", () => {
  test("reads context and sentences at once, each sentence with its own span", () => {
    const passes = arrangePasses({ context: [1, 2], sentences: [[3, 4, 5], [6]] }, window);
    expect(passes).toEqual([
      {
        ids: [START, 1, 2, 3, 4, 5, 6, END],
        ofPassage: true,
        spans: [
          { sentence: 0, start: 3, end: 6 },
          { sentence: 1, start: 6, end: 7 },
        ],
        sketched: [
          { sentence: CONTEXT, start: 1, end: 3 },
          { sentence: 0, start: 3, end: 6 },
          { sentence: 1, start: 6, end: 7 },
        ],
      },
    ]);
  });

  test("cuts the context to a quarter of the window", () => {
    const [pass] = arrangePasses({ context: [1, 2, 3, 4, 5], sentences: [[9]] }, window);
    expect(pass?.ids).toEqual([START, 1, 2, 3, 9, END]);
  });

  test("reads sentences that do not fit in further passes, behind the same context", () => {
    const sentences = [
      [11, 12, 13, 14],
      [21, 22, 23, 24],
      [31, 32],
    ];
    const passes = arrangePasses({ context: [1, 2, 3], sentences }, window);
    expect(passes.map(({ sketched }) => sketched.map(({ sentence }) => sentence))).toEqual([
      [CONTEXT, 0],
      [1, 2],
    ]);
    expect(passes.map(({ ids }) => ids)).toEqual([
      [START, 1, 2, 3, 11, 12, 13, 14, END],
      [START, 1, 2, 3, 21, 22, 23, 24, 31, 32, END],
    ]);
  });

  test("cuts a sentence that is longer than the window into pieces of one sentence", () => {
    const long = Array.from({ length: 23 }, (_, index) => index + 200);
    const passes = arrangePasses({ context: [], sentences: [long] }, window);
    expect(passes.flatMap(({ ids }) => ids.slice(1, -1))).toEqual(long);
    expect(passes.flatMap(({ spans }) => spans.map(({ sentence }) => sentence))).toEqual([0, 0, 0]);
    expect(Math.max(...passes.map(({ ids }) => ids.length))).toBe(window.maxTokens);
  });

  test.each([
    { name: "no sentence", sentences: [] },
    { name: "an empty sentence", sentences: [[]] },
  ])("makes one reading of $name", ({ sentences }) => {
    expect(arrangePasses({ context: [1], sentences }, window)).toEqual([
      {
        ids: [START, 1, END],
        ofPassage: true,
        spans: [],
        sketched: [{ sentence: CONTEXT, start: 1, end: 2 }],
      },
    ]);
  });

  test("reads each sentence by itself too, where the first token sums up", () => {
    const tokens = { context: [1], sentences: [[3, 4], [5]] };
    const passes = arrangePasses(tokens, { ...window, pooling: "cls" });
    expect(passes).toEqual([
      {
        ids: [START, 1, 3, 4, 5, END],
        ofPassage: true,
        spans: [],
        sketched: [
          { sentence: CONTEXT, start: 1, end: 2 },
          { sentence: 0, start: 2, end: 4 },
          { sentence: 1, start: 4, end: 5 },
        ],
      },
      {
        ids: [START, 3, 4, END],
        ofPassage: false,
        spans: [{ sentence: 0, start: 0, end: 1 }],
        sketched: [],
      },
      {
        ids: [START, 5, END],
        ofPassage: false,
        spans: [{ sentence: 1, start: 0, end: 1 }],
        sketched: [],
      },
    ]);
  });
});
