import { expect, test } from "vitest";
import { findAntonyms } from "../../src/evaluation/find-antonyms.ts";

/** Lines as WordNet writes them, cut to what is read. */
const ADJECTIVES = [
  "  1 This software and database is being provided to you",
  "00001740 00 a 01 able 0 002 = 05207437 n 0000 ! 00002098 a 0101 | having the necessary means  ",
  "00002098 00 a 01 unable 0 001 ! 00001740 a 0101 | not having the necessary means  ",
  "00003131 00 a 02 unwell 0 ill(p) 0 001 ! 00004000 a 0201 | not in good health  ",
  "00004000 00 a 01 well(p) 0 001 ! 00003131 a 0102 | in good health  ",
  "00005000 00 a 01 well_off 0 001 ! 00006000 a 0101 | rich  ",
  "00006000 00 a 01 ill_off 0 001 ! 00005000 a 0101 | poor  ",
].join("\n");
const ADVERBS = "00007000 02 r 01 ably 0 001 ! 00001740 a 0101 | a pointer to another file  ";

test("antonyms are found once each, by the word that is meant of those in a set, across files", () => {
  const files = new Map([
    ["a", ADJECTIVES],
    ["r", ADVERBS],
  ]);
  expect(findAntonyms(files)).toEqual([
    ["able", "unable"],
    ["ill", "well"],
    ["able", "ably"],
  ]);
});
