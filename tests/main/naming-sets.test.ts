import { expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { nameSet } from "../../src/main/name-set.ts";
import { readWeighted } from "../../src/main/read-weighted.ts";

test.each([
  { named: "sets/graded", folder: "sets/graded", part: undefined, isHalved: false },
  { named: "sets/graded:dev", folder: "sets/graded", part: "dev", isHalved: false },
  { named: "half:graded:dev", folder: "graded", part: "dev", isHalved: true },
  { named: "a:b=c/graded", folder: "a:b=c/graded", part: undefined, isHalved: false },
  { named: "half:a:b/graded:dev", folder: "a:b/graded", part: "dev", isHalved: true },
  { named: "sets/half:graded/", folder: "sets/half:graded/", part: undefined, isHalved: false },
])("$named is of the folder $folder", ({ named, ...expected }) => {
  expect(nameSet(named)).toMatchObject(expected);
});

test.each([
  { given: "graded", named: "graded", counts: 1 },
  { given: "graded=0.15", named: "graded", counts: 0.15 },
  { given: "half:a:b=c/graded:dev=2", named: "half:a:b=c/graded:dev", counts: 2 },
])("$given counts $counts", ({ given, ...expected }) => {
  expect(readWeighted(given)).toEqual(expected);
});

// The last two are numbers, but sums of such are none.
test.each(["abc", "", " ", "0", "-1", "1e999", "Infinity", "NaN", "1e308", "1e-320"])(
  "a set cannot count %j",
  (counts) => {
    expect(() => readWeighted(`a=b/graded=${counts}`)).toThrow(Fault);
    expect(() => readWeighted(`a=b/graded=${counts}`)).toThrow(/^a=b\/graded=.* FOLDER=WEIGHT/);
  },
);

test("what counts must be a set", () => {
  expect(() => readWeighted("=1")).toThrow(/names no folder/);
});
