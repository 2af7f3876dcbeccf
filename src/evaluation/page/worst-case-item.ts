import { formatShare } from "../format-share.ts";
import type { QuotedFirst, RightAnswer, WorstCase } from "../worst-cases.ts";
import { CASE_KINDS } from "./case-kinds.ts";
import { findTexts } from "./find-texts.ts";
import { html, type Markup } from "./html.ts";
import { markedText } from "./marked-text.ts";

/** A case as a line that opens into what was quoted and what was right. */
export function worstCaseItem(worst: WorstCase): Markup {
  const { kind, id, question, confidence, firstRelevantRank, quotedFirst, right } = worst;
  const named = CASE_KINDS.find((one) => one.kind === kind);
  return html`<li class="${kind}"><details>
<summary><span class="kind">${named?.label ?? kind}</span> <span dir="auto">${question}</span> <span class="figure">${formatShare(confidence)}</span></summary>
<p class="about">${named?.meaning ?? ""} · confidence ${formatShare(confidence)} · ${describeRank(firstRelevantRank, right)} · question ${id}</p>
<h4>${kind === "false-refusal" ? "Closest" : "Quoted first"}</h4>
${quotedFirst === null ? html`<p>Nothing was found.</p>` : quoted(quotedFirst)}
<h4>Right</h4>
${rightAnswer(right)}
</details></li>
`;
}

function describeRank(rank: number | null, { sources }: RightAnswer): string {
  if (sources.length === 0) return "no source is right";
  return rank === null ? "the right source was not found" : `the right source has rank ${rank}`;
}

function quoted({ title, passageId, text, highlight }: QuotedFirst): Markup {
  return html`<blockquote dir="auto">${markedText(text, [highlight])}</blockquote>
<p class="about" dir="auto">${title === null ? passageId : `${title} · ${passageId}`}</p>`;
}

function rightAnswer({ answers, goldSentences, sources }: RightAnswer): Markup {
  if (sources.length + answers.length === 0)
    return html`<p>Nothing in the corpus answers this.</p>`;
  const listed = answers.map((answer) => html`<li dir="auto">${answer}</li>`);
  return html`${listed.length > 0 ? html`<ul>${listed}</ul>` : null}
${sources.map(({ id, title, text }) => {
  const picked = goldSentences.filter(({ sourceId }) => sourceId === id).map((one) => one.text);
  return html`<blockquote dir="auto">${markedText(text, findTexts(text, [...picked, ...answers]))}</blockquote>
<p class="about" dir="auto">${title === null ? id : `${title} · ${id}`}</p>
`;
})}`;
}
