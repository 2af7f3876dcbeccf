import { type AskedQuestion, quotes, refuses } from "./asked-question.ts";
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
  {
    asked: "My friend and I argued about this. Who is Yaseen Malik? I thought he was a singer.",
    expected: quotes(communique.malik),
    why: "The sentence in the middle asks; what the friends thought is in no document.",
  },
  {
    asked: "sorry if that was asked before. who chaired the meeting in new york. thx",
    expected: quotes(communique.meeting),
    why: "Without capitals and question mark, the second sentence still asks.",
  },
  {
    asked:
      "For my presentation: what did the OIC say about Islamophobia in India? I found nothing.",
    expected: quotes(agency.islamophobia),
    why: "What the answer is for stands before the colon.",
  },
  {
    asked: "The Special Envoy has been busy. When did he visit the region? Just curious.",
    expected: quotes([report.envoy, agency.envoy]),
    why: "Who “he” is stands in the sentence before.",
  },
  {
    asked: "Hi\nwhich human rights reports are recalled\ni need them for class",
    expected: quotes(communique.reports),
    why: "Each line is a sentence, as people write in chats.",
  },
  {
    asked: "what are the demands to India, as a list please",
    expected: quotes(communique.demands),
    why: "How the answer is wanted is no part of the question.",
  },
  {
    asked: "I'm cooking tonight. How do I bake bread? Asking for a friend.",
    expected: refuses,
    why: "What stands around a question makes it no more answerable.",
  },
  {
    asked: "You all miss the point. Elections cannot replace self-determination. It says so. Bye.",
    expected: quotes(communique.elections),
    why: "Of four sentences one is a claim that a document holds.",
  },
  {
    asked: "My cat is ill. The vet says it needs a diet. We bought new food.",
    expected: refuses,
    why: "Nothing of it is in the documents.",
  },
];
