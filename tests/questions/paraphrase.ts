import { type AskedQuestion, quotes } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/** Asked in other words than the documents have. */
export const paraphrase: readonly AskedQuestion[] = [
  {
    asked: "Who was in the chair when the contact group met in New York?",
    expected: quotes(communique.meeting),
    why: "“The Secretary General of the OIC chaired the meeting”; the heading alone says New York too.",
  },
  {
    asked: "What do the ministers think of the ruling by India's top court?",
    expected: quotes(communique.court),
    why: "They rejected the Supreme Court's judgement; no other court is mentioned.",
  },
  {
    asked: "Which Kashmiri leader could be executed?",
    expected: quotes(communique.malik),
    why: "The death penalty is sought for one leader.",
  },
  {
    asked: "Are UN investigators and NGOs let into occupied Kashmir?",
    expected: quotes([communique.access, communique.demands]),
    why: "Refused access is denounced in one paragraph and demanded in item v of the other.",
  },
  {
    asked: "Why are local elections not enough for the Kashmiris?",
    expected: quotes(communique.elections),
    why: "They cannot stand for self-determination, it says here.",
  },
  {
    asked: "Did Indian media blame Muslims for covid?",
    expected: quotes(agency.islamophobia),
    why: "The passage has “spreading the coronavirus”, not covid.",
  },
  {
    asked: "Who opened the crisis meeting on Kashmir?",
    expected: quotes([report.opening, agency.opening, agency.post]),
    why: "Al-Othaimeen inaugurated it in both reports; the quoted post has him address it.",
  },
  {
    asked: "Which civilians died from the shooting across the Line of Control?",
    expected: quotes(report.ceasefire),
    why: "Deaths of women and children are of the ceasefire violations.",
  },
  {
    asked: "What should the UN chief do to get India to talk?",
    expected: quotes([report.offices, agency.offices]),
    why: "He is called on to use his good offices so that India engages in dialogue.",
  },
  {
    asked: "Is the OIC larger than other international organisations?",
    expected: quotes(agency.size),
    why: "“2nd largest inter-governmental organization after the UN”.",
  },
  {
    asked: "Who gets a copy of the final document?",
    expected: quotes(communique.copies),
    why: "The observer missions are to send the communiqué to those named here.",
  },
  {
    asked: "Is property of Kashmiri activists being seized?",
    expected: quotes(communique.parties),
    why: "“Campaign to confiscate the properties of the Kashmiri activists”.",
  },
  {
    asked: "Which earlier meetings of the group are listed with their dates?",
    expected: quotes(communique.earlier),
    why: "Seven dates stand in this paragraph alone.",
  },
];
