import { type AskedQuestion, quotes } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/** With all that a message has around its question. */
export const chatty: readonly AskedQuestion[] = [
  {
    asked:
      "hi everyone! hope you are well. quick question, can somebody please tell me who chaired the meeting in new york?",
    expected: quotes(communique.meeting),
    why: "Greeting and politeness ask for nothing; the rest is the chair of the meeting.",
  },
  {
    asked: "<@123456789012345678> WHO IS YASEEN MALIK???",
    expected: quotes(communique.malik),
    why: "The mention of a person is markup, and shouting is not another word.",
  },
  {
    asked: "😂😂 did india get told to release political prisoners or not lol",
    expected: quotes([communique.demands, communique.malik]),
    why: "All Kashmiri political prisoners are in item iii of the demands, Malik's release in another.",
  },
  {
    asked:
      "https://example.org/news/1234?ref=share is it true that the oic called on india to halt security operations",
    expected: quotes([report.headline, report.call, agency.size]),
    why: "The address is no part of the question; three passages have the call.",
  },
  {
    asked: "#OIC #Kashmir which countries attended the virtual meeting",
    expected: quotes([report.ministers, agency.ministers]),
    why: "Hashtags are words with a sign; who attended is listed in two passages.",
  },
  {
    asked: "Good morning. I heard about the new domicile rules. Which conventions do they violate?",
    expected: quotes(report.conventions),
    why: "Three sentences, of which the last asks and the second says about what.",
  },
  {
    asked: "<#112233445566778899> pls pls when did the special envoy visit kashmir thx 🙏🏽",
    expected: quotes([report.envoy, agency.envoy]),
    why: "A channel, a plea and thanks around a plain question.",
  },
  {
    asked: "Thanks for the last answer! What does the group say about Azad Kashmir?",
    expected: quotes(communique.claims),
    why: "Azad is of one paragraph; the thanks belong to what was before.",
  },
];
