import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { collectOpposites } from "../../src/main/collect-opposites.ts";
import { oppositesOf } from "../../src/retrieval/opposites-of.ts";

test("the list of opposite words is what its command makes of WordNet, with WordNet's notice", async () => {
  const file = new URL("../../src/retrieval/opposites.json", import.meta.url);
  const opposites = await collectOpposites();
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(opposites);
  expect(opposites.licence).toMatch(/^This software and database is being provided .* same\.$/);
});

test.each([
  ["north", "south"],
  ["lowest", "highest"],
  ["earlier", "later"],
  ["befor", "after"],
  ["unlaw", "law"],
  ["loser", "winner"],
])("%s is the opposite of %s, and the other way round", (one, other) => {
  expect(oppositesOf(one)).toContain(other);
  expect(oppositesOf(other)).toContain(one);
});

test("most words have none", () => {
  expect(oppositesOf("minist")).toEqual([]);
  expect(oppositesOf("constructor")).toEqual([]);
});
