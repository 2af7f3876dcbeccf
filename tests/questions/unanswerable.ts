import { type AskedQuestion, refuses } from "./asked-question.ts";

/** About what the documents do not tell, near to them or far. */
export const unanswerable: readonly AskedQuestion[] = [
  {
    asked: "When was the OIC founded?",
    expected: refuses,
    why: "Its size is told, its history is not.",
  },
  {
    asked: "What is the capital of Azerbaijan?",
    expected: refuses,
    why: "The country attended a meeting; nothing is said of it otherwise.",
  },
  {
    asked: "How many people live in Niger?",
    expected: refuses,
    why: "A country that is named with its minister only.",
  },
  {
    asked: "Where was Yousef Al-Othaimeen born?",
    expected: refuses,
    why: "He is quoted and not described.",
  },
  {
    asked: "How do I apply for a domicile certificate?",
    expected: refuses,
    why: "Rules for it are rejected, never explained.",
  },
  {
    asked: "What is the population of Srinagar?",
    expected: refuses,
    why: "The city is not mentioned.",
  },
  {
    asked: "who won the lok sabha elections",
    expected: refuses,
    why: "The elections are mentioned without a result.",
  },
  {
    asked: "best hotels in new york pls",
    expected: refuses,
    why: "The city of the meeting, and nothing about it.",
  },
  { asked: "how do i bake bread", expected: refuses, why: "About something else altogether." },
  {
    asked: "what time is the raid tonight",
    expected: refuses,
    why: "Of the server, not of the documents.",
  },
  {
    asked: "who is the mod of this server 😡",
    expected: refuses,
    why: "Of the server, not of the documents.",
  },
  {
    asked: "How do I install Node.js on Windows?",
    expected: refuses,
    why: "About something else altogether.",
  },
  {
    asked: "recipe for kashmiri rogan josh",
    expected: refuses,
    why: "Kashmiri is of the documents, cooking is not.",
  },
  {
    asked: "what is the boiling point of tungsten",
    expected: refuses,
    why: "About something else altogether.",
  },
  {
    asked: "mallik quartet jazz album",
    expected: refuses,
    why: "A word near to a name is not the name.",
  },
  {
    asked: "who coached niagara in the minster league",
    expected: refuses,
    why: "Words that look like Niger and minister are meant as they are written.",
  },
  { asked: "asdf qwer zxcv", expected: refuses, why: "No words." },
];
