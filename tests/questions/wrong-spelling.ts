import { type AskedQuestion, quotes } from "./asked-question.ts";
import { agency, communique, report } from "./shipped-passages.ts";

/** Misspelt, or spelt in another way that is right somewhere. */
export const wrongSpelling: readonly AskedQuestion[] = [
  {
    asked: "who is yasin malik",
    expected: quotes(communique.malik),
    why: "Another spelling of the same name beside a surname that is right.",
  },
  {
    asked: "what did the supreme cort say in its judgment",
    expected: quotes(communique.court),
    why: "“Supreme” is of one paragraph, and judgment is judgement.",
  },
  {
    asked: "did the forign minsters of azerbaidjan and niger attend",
    expected: quotes([report.ministers, agency.ministers]),
    why: "Niger is spelt right and stands in the two lists only.",
  },
  {
    asked: "when did the special envoi visti kashmir",
    expected: quotes([report.envoy, agency.envoy]),
    why: "The visit is dated in these two; the third envoy was not allowed to visit.",
  },
  {
    asked: "ceasfire violatons along the line of controll",
    expected: quotes(report.ceasefire),
    why: "Three slips and the one paragraph that has all the words.",
  },
  {
    asked: "cease-fire violations",
    expected: quotes(report.ceasefire),
    why: "The document writes ceasefire as one word.",
  },
  {
    asked: "secratary general othaimin inaugurated the meetng",
    expected: quotes([report.opening, agency.opening]),
    why: "A name heard, not read; “inaugurated” is right and is in these two.",
  },
  {
    asked: "IS THE LOK SABBHA ELECTION A SUBSTITUTE FOR SELF DETERMINATION",
    expected: quotes(communique.elections),
    why: "Capitals, a letter too many and no hyphen.",
  },
  {
    asked: "hurryat leadership detension",
    expected: quotes(communique.hurriyat),
    why: "The leadership that is detained is one paragraph's.",
  },
  {
    asked: "supreme court judgment december 2023",
    expected: quotes(communique.court),
    why: "American spelling, no question.",
  },
  {
    asked: "organisation of islamic co-operation member states how many",
    expected: quotes(agency.size),
    why: "The report that has the number writes Organization and Cooperation.",
  },
  {
    asked: "islamaphobia in indian media",
    expected: quotes(agency.islamophobia),
    why: "A common misspelling of a word that stands in one paragraph.",
  },
  {
    asked: "where did the O.I.C. contact group meet on sept 25th 2024",
    expected: quotes(communique.meeting),
    why: "Dotted initials, a shortened month, an ordinal: it met in New York.",
  },
  {
    asked: "unwarrented claims over gilgit baltisthan",
    expected: quotes(communique.claims),
    why: "Claims over the place are in one paragraph.",
  },
  {
    asked: "jammu and kashmir reorganisation order 2020",
    expected: quotes(report.orders),
    why: "British spelling of the order that is rejected here.",
  },
  {
    asked: "demografic structure of the valley",
    expected: quotes(report.headline),
    why: "Five passages have the structure, one the valley.",
  },
  {
    asked: "domicil certifcate rules",
    expected: quotes(report.orders),
    why: "The certificate is named in one paragraph.",
  },
  {
    asked: "unlawfull activites prevention act",
    expected: quotes(communique.demands),
    why: "The act is the third of item iv.",
  },
  {
    asked: "which observor missons send copies of the communiqe",
    expected: quotes(communique.copies),
    why: "Missions and copies are of one paragraph.",
  },
  {
    asked: "office of un high comissioner third reprot",
    expected: quotes(communique.thirdReport),
    why: "“Third” tells the request from the paragraph that recalls two.",
  },
  {
    asked: "contact group statment welcomed eforts of some member staets to calm the situaton",
    expected: quotes(agency.afterwards),
    why: "Four slips; only the statement after the meeting welcomes member states.",
  },
];
