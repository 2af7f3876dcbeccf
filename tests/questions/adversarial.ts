import { type AskedQuestion, refuses, refusesOrQuotes } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/**
 * Near to what the documents say, with something in it that they do not say. Where one passage
 * shows that, to quote it first is as right as to refuse; to quote another one is not.
 */
export const adversarial: readonly AskedQuestion[] = [
  {
    asked: "Did the foreign minister of Bangladesh attend the emergency meeting?",
    expected: refusesOrQuotes(report.ministers, agency.ministers),
    why: "The list of those who did is without Bangladesh.",
  },
  {
    asked: "Which ministers did not attend the meeting of the contact group?",
    expected: refuses,
    why: "The list of those who did says nothing of others.",
  },
  {
    asked: "Which country is not a member of the contact group?",
    expected: refuses,
    why: "The members are listed, and no other country is said not to be one.",
  },
  {
    asked: "Who spoke for Iran as foreign minister at the meeting?",
    expected: refusesOrQuotes(report.ministers, agency.ministers),
    why: "Iran is in no document; the list shows that.",
  },
  {
    asked: "Did the Special Envoy visit the region in March 2021?",
    expected: refusesOrQuotes(report.envoy, agency.envoy),
    why: "The visit was in March 2020.",
  },
  {
    asked: "Why was Yaseen Malik acquitted in 2022?",
    expected: refusesOrQuotes(communique.malik),
    why: "He was sentenced in 2022; his acquittal is demanded.",
  },
  {
    asked: "What did the Indian Supreme Court decide on 5 August 2019?",
    expected: refusesOrQuotes(communique.court, communique.steps),
    why: "The judgement is of 2023; what India did on that day were its own steps.",
  },
  {
    asked: "How many people were killed in ceasefire violations along the Line of Control?",
    expected: refusesOrQuotes(report.ceasefire),
    why: "Deaths are told without a number.",
  },
  {
    asked: "When did India repeal the Public Safety Act?",
    expected: refusesOrQuotes(communique.demands),
    why: "The repeal is demanded and has not happened.",
  },
  {
    asked: "Who chaired the Contact Group's meeting of 21 September 2022?",
    expected: refusesOrQuotes(communique.earlier, communique.meeting),
    why: "That meeting is listed; the chair is told of the one in 2024.",
  },
  {
    asked: "What did the ministers decide at the 78th session of the General Assembly?",
    expected: refusesOrQuotes(communique.meeting),
    why: "They met beside the 79th.",
  },
  {
    asked: "What did the third report of the High Commissioner for Human Rights find?",
    expected: refusesOrQuotes(communique.thirdReport, communique.reports),
    why: "A third report is asked for; it does not exist yet.",
  },
  {
    asked: "What did Trump say about Kashmir?",
    expected: refuses,
    why: "He is in a link to an article about China; nothing he said is told.",
  },
  {
    asked: "Which bank pays for the Contact Group?",
    expected: refuses,
    why: "Money is not mentioned.",
  },
  {
    asked: "What did the Arab League's envoy tell the European Parliament about Palestine?",
    expected: refuses,
    why: "Another body, another parliament, another conflict.",
  },
];
