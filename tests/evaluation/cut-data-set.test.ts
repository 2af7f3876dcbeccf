import { expect, test } from "vitest";
import { cutDataSet } from "../../src/evaluation/cut-data-set.ts";

const sources = [
  { id: "a", title: "Sheep", text: "Sheep graze on hills. They are shorn in June." },
  { id: "b", title: null, text: "Goats give milk." },
];
const query = {
  answerable: true,
  answers: [] as readonly string[],
  goldSentences: null as readonly { readonly sourceId: string; readonly text: string }[] | null,
};
const cut = cutDataSet(
  {
    queries: [
      { ...query, id: "when", text: "When are sheep shorn?", answers: ["June"] },
      { ...query, id: "both", text: "Where and when?", answers: ["hills in June"] },
      { ...query, id: "never", text: "Who sings?", answerable: false },
      {
        ...query,
        id: "picked",
        text: "Where do sheep graze?",
        goldSentences: [{ sourceId: "a", text: "Sheep graze on hills." }],
      },
      { ...query, id: "untold", text: "Tell me of goats" },
    ],
    relevance: new Map([
      ["when", new Map([["a", 1]])],
      ["both", new Map([["a", 1]])],
      ["picked", new Map([["a", 1]])],
      ["untold", new Map([["b", 2]])],
    ]),
  },
  sources,
);

test("each sentence is a source with the title of its own", () => {
  expect(cut.sources).toEqual([
    { id: "a/1", title: "Sheep", text: "Sheep graze on hills." },
    { id: "a/2", title: "Sheep", text: "They are shorn in June." },
    { id: "b/1", title: null, text: "Goats give milk." },
  ]);
});

test("a question is answered by the sentence that has the answer, or that people picked", () => {
  expect(cut.relevance).toEqual([
    ["when", "a/2", 1],
    ["picked", "a/1", 1],
    ["untold", "b/1", 2],
  ]);
});

test("what no single sentence answers is not asked, what nothing answers still is", () => {
  expect(cut.queries.map(({ id, answerable }) => [id, answerable])).toEqual([
    ["when", true],
    ["never", false],
    ["picked", true],
    ["untold", true],
  ]);
});
