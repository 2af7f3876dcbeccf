import { expect, test } from "vitest";
import { divideFiles } from "../../src/discord/corpus/pack-files.ts";

const file = (name: string, bytes: number) => ({ name, bytes, read: async () => Buffer.alloc(0) });
const namesOf = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

test("files are divided so that no part is larger than Discord takes, in order", () => {
  const files = [file("a", 600), file("b", 500), file("c", 5000), file("d", 100), file("e", 900)];
  const { parts, leftOut } = divideFiles(files, { mostBytes: 1500, mostParts: 3 });
  expect(parts.map(namesOf)).toEqual([["a"], ["b", "d"], ["e"]]);
  expect(namesOf(leftOut)).toEqual(["c"]);
});

test("what finds no room in so many parts is left out", () => {
  const files = [file("a", 1000), file("b", 1000), file("c", 1000)];
  const { parts, leftOut } = divideFiles(files, { mostBytes: 1500, mostParts: 2 });
  expect(parts).toHaveLength(2);
  expect(namesOf(leftOut)).toEqual(["c"]);
});
