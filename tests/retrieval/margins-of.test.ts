import { describe, expect, test } from "vitest";
import { marginsOf } from "../../src/retrieval/features/margins-of.ts";

describe("how far each value is ahead of the best of the others", () => {
  test.each([
    { values: [3, 7, 5], margins: [-4, 2, -2] },
    { values: [4, 4, 1], margins: [0, 0, -3] },
    { values: [-2, -5], margins: [3, -3] },
    { values: [9], margins: [0] },
    { values: [], margins: [] },
  ])("$values", ({ values, margins }) => {
    expect(marginsOf(values)).toEqual(margins);
  });
});
