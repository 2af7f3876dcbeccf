import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectPostings, type PassageTerms } from "../../src/index/collect-postings.ts";
import { joinPostings } from "../../src/index/join-postings.ts";
import { NO_POSTINGS } from "../../src/index/postings.ts";
import { decodePostings, encodePostings } from "../../src/index/postings-file.ts";
import { createWordIndex } from "../../src/index/word-index.ts";

const passages: readonly PassageTerms[] = [
  { label: 3, continues: false, terms: ["sheep", "graze"] },
  { label: 5, continues: false, terms: ["sheep", "sheep", "wool", "wool", "shear"] },
  { label: 8, continues: false, terms: ["goat", "graze", "hill", "hill", "hill", "goat"] },
  { label: 9, continues: false, terms: ["goat", "milk"] },
];
const index = createWordIndex(await collectPostings(passages));
const all = { count: 10, among: null };

function labelsFor(
  terms: readonly string[],
  options: Parameters<ReturnType<typeof createWordIndex>["match"]>[1] = all,
) {
  return index.match(terms, options).best;
}

describe("ranking by words", () => {
  test("sheep: twice in 5 beats once in the shorter 3", () => {
    expect(labelsFor(["sheep"])).toEqual([5, 3]);
  });

  test("graze: of equal mentions the shorter passage goes first", () => {
    expect(labelsFor(["graze"])).toEqual([3, 8]);
  });

  test("milk and goat: the passage with the rarer word as well goes first", () => {
    expect(labelsFor(["goat", "milk"])).toEqual([9, 8]);
  });

  test("a word asked twice counts once", () => {
    expect(labelsFor(["goat", "goat", "goat", "wool"])).toEqual(labelsFor(["goat", "wool"]));
  });

  test("only allowed passages are found, however good the others are", () => {
    expect(labelsFor(["sheep"], { count: 10, among: new Set([3, 9]) })).toEqual([3]);
  });

  test("nothing is found for words that no passage has", () => {
    expect(labelsFor(["zebra"])).toEqual([]);
  });
});

test("the relevance of a passage outside the best is known too, and of an unknown one is 0", () => {
  const matches = index.match(["sheep"], { count: 1, among: null });
  expect(matches.best).toHaveLength(1);
  expect(matches.relevanceOf(3)).toBeGreaterThan(0);
  expect(matches.relevanceOf(9)).toBe(0);
  expect(matches.relevanceOf(1)).toBe(0);
});

test("the best are those of the greatest relevance, of undivided and divided paragraphs", async () => {
  const word = fc.constantFrom("sheep", "goat", "wool", "milk", "hill");
  const passage = fc.record({
    continues: fc.boolean(),
    terms: fc.array(word, { minLength: 1, maxLength: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(passage, { minLength: 1, maxLength: 30 }),
      fc.array(word, { minLength: 1, maxLength: 4 }),
      async (given, asked) => {
        const labelled = given.map((one, place) => ({
          ...one,
          continues: one.continues && place > 0,
          label: 2 * place,
        }));
        const { best, relevanceOf } = createWordIndex(await collectPostings(labelled)).match(
          asked,
          { count: 99, among: null },
        );
        const relevances = labelled.map(({ label }) => relevanceOf(label));
        expect(best).toHaveLength(relevances.filter((relevance) => relevance > 0).length);
        best.slice(1).forEach((label, place) => {
          const better = relevanceOf(best[place] as number);
          expect(relevanceOf(label)).toBeLessThanOrEqual(better + 1e-5);
        });
      },
    ),
    { numRuns: 100 },
  );
});

test("a divided paragraph is found with the words of all its parts, the part that has them first", async () => {
  const divided = [
    { label: 3, continues: false, terms: ["sheep", "graze"] },
    { label: 4, continues: true, terms: ["wool", "shear"] },
    { label: 5, continues: true, terms: ["ram", "ewe"] },
    { label: 6, continues: false, terms: ["goat", "graze"] },
  ];
  const index = createWordIndex(await collectPostings(divided));
  const labels = index.match(["wool", "graze"], all).best;
  expect(labels).toEqual([4, 3, 5, 6]);
});

test("a rarer word weighs more, and an unknown one most", () => {
  const [graze = 0, milk = 0, zebra = 0] = index.weigh(["graze", "milk", "zebra"]);
  expect(milk).toBeGreaterThan(graze);
  expect(zebra).toBeGreaterThan(milk);
});

test("postings that were changed step by step equal those made at once", async () => {
  const word = fc.constantFrom("sheep", "goat", "wool", "milk", "hill", "été", "黑豹");
  const passage = fc.record({
    continues: fc.boolean(),
    terms: fc.array(word, { maxLength: 5 }),
    isRemoved: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(passage, { maxLength: 9 }),
      fc.array(passage, { maxLength: 5 }),
      async (old, fresh) => {
        const labelled = [...old, ...fresh].map((one, place) => ({ ...one, label: 2 * place }));
        const before = labelled.slice(0, old.length);
        const added = labelled.slice(old.length);
        const isRemoved = (label: number) => labelled[label / 2]?.isRemoved === true;
        const changed = await joinPostings([
          {
            postings: await collectPostings(before),
            keeps: (label) => !isRemoved(label),
          },
          { postings: await collectPostings(added), keeps: () => true },
        ]);
        const left = [...before.filter(({ label }) => !isRemoved(label)), ...added];
        expect(changed).toEqual(await collectPostings(left));
      },
    ),
    { numRuns: 100 },
  );
});

test("postings of more passages than are sorted at a time are those of all of them", async () => {
  const words = ["sheep", "goat", "wool", "milk", "hill"];
  const many = Array.from({ length: 40_000 }, (_, place) => ({
    label: 2 * place,
    continues: place % 7 === 3,
    terms: words.filter((_, word) => place % (word + 2) === 0),
  }));
  const { labels, continues, lengths, terms, starts, ordinals } = await collectPostings(many);
  expect(Array.from(labels)).toEqual(many.map(({ label }) => label));
  expect(Array.from(continues)).toEqual(many.map((one) => (one.continues ? 1 : 0)));
  expect(Array.from(lengths)).toEqual(many.map((one) => one.terms.length));
  terms.forEach((term, number) => {
    const holders = Array.from(ordinals.subarray(starts[number], starts[number + 1]));
    expect(holders).toEqual([...many.keys()].filter((place) => many[place]?.terms.includes(term)));
  });
  expect(terms).toEqual([...words].sort());
});

test("postings come back from their file as they were", async () => {
  const postings = await collectPostings([
    ...passages,
    { label: 12, continues: false, terms: ["黑豹", "été"] },
  ]);
  for (const one of [postings, NO_POSTINGS]) {
    expect(decodePostings(Buffer.concat(encodePostings(one)))).toEqual(one);
  }
});
