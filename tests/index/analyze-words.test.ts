import { expect, test } from "vitest";
import { analyzeWords } from "../../src/index/analyze-words.ts";

test.each([
  ["lower case and English endings", "Ministers ATTENDED meetings", ["minist", "attend", "meet"]],
  ["possessives, straight and curly", "India's Kashmir’s", ["india", "kashmir"]],
  ["accents of Latin letters", "Communiqué Müller", ["communiqu", "muller"]],
  ["numbers with separators as one", "1,000 and 3.5", ["1000", "and", "3.5"]],
  ["hyphenated words as two", "Al-Othaimeen", ["al", "othaimeen"]],
  ["Arabic without vowel signs", "مُحَمَّد", ["محمد"]],
  ["Hindi with its vowel signs", "हिन्दी", ["हिन्दी"]],
  ["Chinese cut into words", "黑豹队的防守", ["黑", "豹", "队", "的", "防守"]],
  ["nothing from what is no word", "… — !", []],
])("keeps %s", (_, text, terms) => {
  expect(analyzeWords(text)).toEqual(terms);
});

test("gives question and text the same terms when they differ in form only", () => {
  expect(analyzeWords("the Minister’s communiqués")).toEqual(
    analyzeWords("The minister's communique's"),
  );
});

test.each([
  ["the article", "الكتاب", "كتاب"],
  ["a conjunction and the article", "والكتاب", "كتاب"],
  ["endings of number and gender", "معلمون", "معلمات"],
  ["loose spellings of alif", "أحمد", "احمد"],
])("gives Arabic words the same term whatever %s", (_, one, other) => {
  expect(analyzeWords(one)).toEqual(analyzeWords(other));
});
