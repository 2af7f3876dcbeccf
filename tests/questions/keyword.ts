import { type AskedQuestion, quotes } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/** A word or two, typed into a bot as into a search box. */
export const keyword: readonly AskedQuestion[] = [
  {
    asked: "yaseen malik",
    expected: quotes(communique.malik),
    why: "A name in lower case, there once.",
  },
  {
    asked: "Armed Forces Special Powers Act",
    expected: quotes(communique.demands),
    why: "The act is named among the laws to be repealed.",
  },
  {
    asked: "domicile rules",
    expected: quotes([report.orders, report.conventions], {
      among: [report.orders, report.conventions],
    }),
    why: "The two paragraphs that have both words, and no other has either.",
  },
  { asked: "Gilgit-Baltistan", expected: quotes(communique.claims), why: "A place named once." },
  {
    asked: "lok sabha",
    expected: quotes(communique.elections),
    why: "The parliament is named once.",
  },
  { asked: "hurriyat", expected: quotes(communique.hurriyat), why: "The name stands once." },
  { asked: "57 member states", expected: quotes(agency.size), why: "The number decides." },
  {
    asked: "islamophobia",
    expected: quotes(agency.islamophobia),
    why: "One paragraph has it, twice.",
  },
  { asked: "line of control", expected: quotes(report.ceasefire), why: "The phrase stands once." },
  {
    asked: "4th geneva conventions",
    expected: quotes(report.conventions),
    why: "Geneva is a city in two other paragraphs and a convention here.",
  },
  {
    asked: "IPHRC",
    expected: quotes([communique.access, communique.briefing, communique.demands], {
      among: [communique.access, communique.briefing, communique.demands],
    }),
    why: "Three paragraphs have the abbreviation.",
  },
  {
    asked: "radio pakistan",
    expected: quotes(report.orders),
    why: "Pakistan is in many, the radio in one.",
  },
];
