import { type AskedQuestion, quotes } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/** Asked in the words of the documents, quotations pasted instead of a question among them. */
export const exact: readonly AskedQuestion[] = [
  {
    asked: "Which foreign ministers attended the emergency meeting of the Contact Group?",
    expected: quotes([report.ministers, agency.ministers]),
    why: "Both reports list the five; nothing else in them does.",
  },
  {
    asked: "When did the OIC Special Envoy to Jammu and Kashmir visit the region?",
    expected: quotes([report.envoy, agency.envoy]),
    why: "Only these two sentences date the visit (March 2020).",
  },
  {
    asked:
      "What did the ministers say about the Indian Supreme Court's judgement of 11 December 2023?",
    expected: quotes(communique.court),
    why: "The court and the date stand in one paragraph only.",
  },
  {
    asked: "How many member states does the OIC have?",
    expected: quotes(agency.size),
    why: "57 is said once; other passages have member states without their number.",
  },
  {
    asked: "Which laws does the Joint Communique demand that India repeal?",
    expected: quotes(communique.demands),
    why: "Item iv of the demands names three acts.",
  },
  {
    asked:
      "On the sidelines of which session of the UN General Assembly did the Contact Group meet?",
    expected: quotes(communique.meeting),
    why: "The 79th, in the paragraph that tells of the meeting.",
  },
  {
    asked: "When was Yaseen Malik awarded a life sentence?",
    expected: quotes(communique.malik),
    why: "He is named once, with the year.",
  },
  {
    asked: "Which two reports did the Office of the UN High Commissioner for Human Rights issue?",
    expected: quotes([communique.reports, communique.thirdReport], {
      among: [communique.reports, communique.thirdReport],
    }),
    why: "One recalls both reports with their months, the other names their years and asks for a third.",
  },
  {
    asked: "What did the OIC condemn in April?",
    expected: quotes(agency.islamophobia),
    why: "April is in no other passage.",
  },
  {
    asked: "What did the meeting reject according to Radio Pakistan?",
    expected: quotes(report.orders),
    why: "Radio Pakistan is the authority for the two rejected orders and is named once.",
  },
  {
    asked: "Who briefed the Contact Group as Defence Minister?",
    expected: quotes(communique.briefing),
    why: "The briefing of Pakistan's Defence Minister is mentioned once.",
  },
  {
    asked:
      "“durable peace and stability in South Asia remain contingent upon the final settlement of the Jammu and Kashmir dispute”",
    expected: quotes(communique.peace),
    why: "A quotation pasted with its quotation marks leads to where it stands.",
  },
  {
    asked:
      "„At the same time, I call on the international community to strengthen its efforts to assist the people of Kashmir“",
    expected: quotes([report.community, agency.community]),
    why: "German quotation marks change nothing, and both reports have the sentence.",
  },
  {
    asked: "cannot serve as a substitute to the grant of the right to self-determination",
    expected: quotes(communique.elections),
    why: "Half a sentence without marks or beginning is still only of this paragraph.",
  },
  {
    asked: "> Denounced the Indian authorities’ plea seeking death penalty\nwho is this about?",
    expected: quotes(communique.malik),
    why: "Discord's quotation sign and a question below it; the quoted words stand here.",
  },
];
