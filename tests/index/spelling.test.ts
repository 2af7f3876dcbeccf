import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzeWords } from "../../src/index/analyze-words.ts";
import { createResemblance } from "../../src/index/create-resemblance.ts";
import { soundOf } from "../../src/index/sound-of.ts";
import { spellingDistance } from "../../src/index/spelling-distance.ts";

describe("slips between two words", () => {
  test.each([
    ["attend", "attend", 0, "nothing"],
    ["attned", "attend", 1, "two neighbours swapped"],
    ["atend", "attend", 1, "a letter missing"],
    ["attennd", "attend", 1, "a letter too many"],
    ["attund", "attend", 1, "a wrong letter"],
    ["untend", "attend", 2, "two wrong letters"],
    ["", "ab", 2, "everything missing"],
    ["abcdef", "uvwxyz", 3, "more than are counted"],
  ])("%s for %s is %i: %s", (one, other, slips) => {
    expect(spellingDistance(one, other, 2)).toBe(slips);
    expect(spellingDistance(other, one, 2)).toBe(slips);
  });

  test("are as many up to one as up to two, where they are no more", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const upToTwo = spellingDistance(one, other, 2);
        expect(spellingDistance(one, other, 1)).toBe(Math.min(upToTwo, 2));
      }),
    );
  });
});

test.each([
  ["Yasin", "Yaseen"],
  ["Kaschmir", "Kashmir"],
  ["Aserbaidschan", "Azerbaijan"],
  ["Othaimin", "Othaimeen"],
  ["Pakhtun", "Paktun"],
])("%s sounds like %s", (one, other) => {
  expect(soundOf(one.toLowerCase())).toBe(soundOf(other.toLowerCase()));
});

describe("words that resemble a misspelt one", () => {
  const corpus =
    "Ministers attended. Government, ceasefire, Yaseen, Azerbaijan, commissioner, minster";
  const resemble = createResemblance([...new Set(analyzeWords(corpus))].sort());

  test.each([
    ["attendign", "attending", "a slip in the ending"],
    ["attneded", "attended", "a slip in the stem"],
    ["goverment", "government", "an ending that is none without its letter"],
    ["ceasfire", "ceasefire", "a letter missing"],
    ["yasin", "yaseen", "a name in another spelling"],
    ["azerbaidjan", "azerbaijan", "a letter too many"],
    ["comisioner", "commissioner", "two slips in a long word"],
  ])("%s → %s: %s", (word, spelling) => {
    expect(resemble(word).map((found) => found.spelling)).toContain(spelling);
  });

  test("are none for a word that is like no other, and for two words", () => {
    expect(resemble("tungsten")).toEqual([]);
    expect(resemble("cease-fire")).toEqual([]);
  });
});

test.each([
  ["organisation, organised", "organization, organized"],
  ["judgement", "judgment"],
  ["the colour of the centre", "the color of the center"],
  ["defence programmes", "defense programs"],
  ["anaemia", "anemia"],
  ["the O.I.C. and the U.N.", "the OIC and the UN"],
  ["5th of August", "5 of August"],
  ["Sept. 25 and 3 jan", "September 25 and 3 January"],
])("%s and %s are the same terms", (one, other) => {
  expect(analyzeWords(one)).toEqual(analyzeWords(other));
});

test.each([
  ["four hours", ["four", "hour"]],
  ["Jan van Eyck", ["jan", "van", "eyck"]],
  ["the U.S. Congress", ["the", "u", "s", "congress"]],
])("%s keeps its own terms", (text, terms) => {
  expect(analyzeWords(text)).toEqual(terms);
});
