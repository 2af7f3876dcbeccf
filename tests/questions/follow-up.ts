import { type AskedQuestion, quotes, refuses } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/** Fragments that lean on what was talked about before, and some that do not. */
export const followUp: readonly AskedQuestion[] = [
  {
    subject: "Who is Yaseen Malik?",
    asked: "and when was he sentenced?",
    expected: quotes(communique.malik),
    why: "“He” is the man who was asked about.",
  },
  {
    subject: "OIC Contact Group meeting in New York in September 2024",
    asked: "who chaired it",
    expected: quotes(communique.meeting),
    why: "The chair is of that meeting.",
  },
  {
    subject: "The Special Envoy's visit to the region",
    asked: "And when?",
    expected: quotes([report.envoy, agency.envoy]),
    why: "Without a word of its own the question is about its subject.",
  },
  {
    subject: "Lok Sabha elections in IIOJK",
    asked: "why no substitute?",
    expected: quotes(communique.elections),
    why: "What the elections cannot substitute is said with them.",
  },
  {
    subject: "Ceasefire violations along the Line of Control",
    asked: "any deaths?",
    expected: quotes(report.ceasefire),
    why: "The violations resulted in deaths.",
  },
  {
    subject: "Who is Yaseen Malik?",
    asked: "What is the capital of Australia?",
    expected: refuses,
    why: "A subject never makes an answer to a question about something else.",
  },
  {
    subject: "OIC Contact Group on Jammu and Kashmir",
    asked: "how do i bake bread",
    expected: refuses,
    why: "However well the documents know the subject, bread is not in them.",
  },
];
