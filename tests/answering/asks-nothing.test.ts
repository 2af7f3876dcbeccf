import { expect, test } from "vitest";
import { asksNothing } from "../../src/answering/asks-nothing.ts";

test.each([
  "islamophobia",
  "Gilgit-Baltistan",
  "Armed Forces Special Powers",
  " line of control ",
  "57 member states",
  "هيئة حقوق الإنسان",
])("%j asks nothing", (text) => {
  expect(asksNothing(text)).toBe(true);
});

test.each([
  "Islamophobia?",
  "who chaired",
  "Niger population how many",
  "where india pakistan",
  "list member states",
  "Wer ist Yaseen Malik",
  "Où est Niamey",
  "quién es Malik",
  "India respects human rights.",
  "laws that India must repeal",
])("%j asks", (text) => {
  expect(asksNothing(text)).toBe(false);
});
