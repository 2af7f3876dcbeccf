import { type AskedQuestion, quotes } from "./asked-question.ts";
import { agency, report } from "./shipped-passages.ts";

/** Answered by two reports of one meeting: either may be first, the same words only once. */
export const nearDuplicate: readonly AskedQuestion[] = [
  {
    asked: "What did Al-Othaimeen call on the international community to do?",
    expected: quotes([report.community, agency.community], {
      once: [report.community, agency.community],
    }),
    why: "One sentence in two reports, but for the place of “said”.",
  },
  {
    asked: "What is the United Nations Secretary-General to use his good offices for?",
    expected: quotes([report.offices, agency.offices], { once: [report.offices, agency.offices] }),
    why: "The same sentence with Jammu and Kashmir in one and J&K in the other.",
  },
  {
    asked: "Who appreciated the efforts of the General Secretariat through its Special Envoy?",
    expected: quotes([report.envoy, agency.envoy], { once: [report.envoy, agency.envoy] }),
    why: "The Contact Group did, in nearly the same words of both.",
  },
  {
    asked: "commitment to finding a peaceful settlement for the Jammu and Kashmir issue",
    expected: quotes([report.opening, agency.opening]),
    why: "Both quote the Secretary-General; each adds something of its own.",
  },
  {
    asked: "Which foreign ministers took part, Niger and Saudi Arabia too?",
    expected: quotes([report.ministers, agency.ministers]),
    why: "The lists are equal, what is around them is not.",
  },
  {
    asked: "What was India called on to halt immediately?",
    expected: quotes([report.headline, report.call, agency.size]),
    why: "Security operations, in the statement and in both reports' own words.",
  },
  {
    asked: "refrain from changing the demographic structure of the disputed territory",
    expected: quotes([report.call, agency.advice], { among: [report.call, agency.advice] }),
    why: "Quoted by one report and retold by the other: two sources for one demand.",
  },
];
