import { type AskedQuestion, refuses, refusesOrQuotes } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/**
 * Asked in a language that no document is in. Names may lead to the right passage, and refusing is
 * right as well, since the model knows English only; another passage never is.
 */
export const otherLanguage: readonly AskedQuestion[] = [
  {
    asked: "Wer ist Yaseen Malik?",
    expected: refusesOrQuotes(communique.malik),
    why: "The name is the same in German.",
  },
  {
    asked: "¿Quién es Yaseen Malik?",
    expected: refusesOrQuotes(communique.malik),
    why: "The name is the same in Spanish.",
  },
  {
    asked: "Que dit l'OCI sur le Gilgit-Baltistan ?",
    expected: refusesOrQuotes(communique.claims),
    why: "The place is named in one paragraph, the organisation is OCI in French.",
  },
  {
    asked: "Was sagt die OIC zu den Lok-Sabha-Wahlen?",
    expected: refusesOrQuotes(communique.elections),
    why: "The parliament keeps its name.",
  },
  {
    asked: "Hat der Außenminister von Aserbaidschan am Treffen teilgenommen?",
    expected: refusesOrQuotes(report.ministers, agency.ministers),
    why: "Only the lists would answer, and only if Aserbaidschan is known as Azerbaijan.",
  },
  {
    asked: "من هو ياسين مالك؟",
    expected: refusesOrQuotes(communique.malik),
    why: "No document has Arabic letters; a model that reads them might find the name.",
  },
  { asked: "ما هي عاصمة فرنسا؟", expected: refuses, why: "Neither script nor subject is there." },
  {
    asked: "हिमालय की ऊँचाई कितनी है?",
    expected: refuses,
    why: "Neither script nor subject is there.",
  },
  { asked: "北京有多少人口？", expected: refuses, why: "Neither script nor subject is there." },
  { asked: "Wie backe ich Brot?", expected: refuses, why: "German, and about bread." },
  {
    asked: "¿Cuánto cuesta un billete de tren a Madrid?",
    expected: refuses,
    why: "Spanish, and about trains.",
  },
  {
    asked: "Quel temps fera-t-il demain à Paris ?",
    expected: refuses,
    why: "French, and about weather.",
  },
];
