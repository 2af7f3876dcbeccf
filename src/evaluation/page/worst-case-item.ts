import { formatShare } from "../format-share.ts";
import type { FirstPassage, WorstCase } from "../worst-cases.ts";
import { CASE_KINDS } from "./case-kinds.ts";
import { findTexts } from "./find-texts.ts";
import { html, type Markup } from "./html.ts";
import { markedText } from "./marked-text.ts";

/** A case as a line that opens into what was quoted, or would have been, and what was right. */
export function worstCaseItem(worst: WorstCase): Markup {
  const { kinds, id, question, confidence, first } = worst;
  const named = kinds.map((kind) => CASE_KINDS[kind]);
  const facts = [
    ...named.map(({ meaning }) => meaning),
    `confidence ${formatShare(confidence)}`,
    describeRank(worst),
    `question ${id}`,
  ];
  return html`<details>
<summary>${named.map(({ label }) => html`<span class="kind">${label}</span> `)}<span dir="auto">${question}</span> <span class="figure">${formatShare(confidence)}</span></summary>
<p class="about">${facts.join(" · ")}</p>
<h4>${kinds.includes("false-refusal") ? "Closest, not quoted" : "Quoted first"}</h4>
${first === null ? html`<p>Nothing was found.</p>` : passage(first)}
<h4>Right</h4>
${rightAnswer(worst)}
</details>`;
}

function describeRank({ kinds, firstRelevantRank, right }: WorstCase): string {
  if (kinds.includes("false-answer")) return "no source is right";
  if (right.sources.length === 0) return "nobody said which source is right";
  return firstRelevantRank === null
    ? "the right source was not found"
    : `the right source has rank ${firstRelevantRank}`;
}

function passage({ title, passageId, text, highlight }: FirstPassage): Markup {
  return html`<blockquote dir="auto">${markedText(text, [highlight])}</blockquote>
<p class="about" dir="auto">${title === null ? passageId : `${title} · ${passageId}`}</p>`;
}

function rightAnswer({ kinds, right }: WorstCase): Markup {
  const { answers, goldSentences, sources } = right;
  if (kinds.includes("false-answer")) return html`<p>Nothing in the corpus answers this.</p>`;
  if (sources.length + answers.length === 0)
    return html`<p>Nobody wrote down what answers this.</p>`;
  const listed = answers.map((answer) => html`<li dir="auto">${answer}</li>`);
  return html`${listed.length > 0 ? html`<ul>${listed}</ul>` : null}
${sources.map(({ id, title, text }) => {
  const picked = goldSentences.filter(({ sourceId }) => sourceId === id).map((one) => one.text);
  return html`<blockquote dir="auto">${markedText(text, findTexts(text, [...picked, ...answers]))}</blockquote>
<p class="about" dir="auto">${title === null ? id : `${title} · ${id}`}</p>
`;
})}`;
}
