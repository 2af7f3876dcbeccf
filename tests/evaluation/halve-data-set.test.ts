import { expect, test } from "vitest";
import { halveDataSet } from "../../src/evaluation/halve-data-set.ts";

const query = (id: string, answerable = true) => ({
  id,
  text: `What is ${id}?`,
  answerable,
  answers: [],
  goldSentences: null,
});

test("questions whose every answer is missing have none, the others keep what is left", () => {
  const source = { title: null, text: "Something." };
  const halved = halveDataSet({
    name: "set",
    queries: [query("one"), query("two"), query("both"), query("never", false)],
    relevance: new Map([
      ["one", new Map([["a", 1]])],
      ["two", new Map([["b", 2]])],
      [
        "both",
        new Map([
          ["a", 1],
          ["b", 1],
        ]),
      ],
    ]),
    relevantSources: new Map([
      ["b", source],
      ["a", source],
      ["c", source],
    ]),
    missing: new Set(),
  });
  expect(halved.missing).toEqual(new Set(["a", "c"]));
  const { name, queries, relevance, relevantSources } = halved;
  expect(name).toBe("half of set");
  expect(queries.map(({ id, answerable }) => [id, answerable])).toEqual([
    ["one", false],
    ["two", true],
    ["both", true],
  ]);
  expect([...(relevance.get("both")?.keys() ?? [])]).toEqual(["b"]);
  expect([...relevantSources.keys()]).toEqual(["b"]);
});

test("of a set without a relevant source nothing can be left out", () => {
  const none = { relevance: new Map(), relevantSources: new Map(), missing: new Set<string>() };
  expect(() => halveDataSet({ name: "set", queries: [query("one")], ...none })).toThrow(
    "set names no source that answers a question",
  );
});
