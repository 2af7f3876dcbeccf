import { Fault } from "../domain/fault.ts";
import { type LinkWords, wordsToLink } from "../domain/link-words.ts";
import type { PassageIndex } from "../domain/passage-index.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { AnalyzeWords, Retrieve } from "../domain/ranked-passage.ts";
import type { Verification } from "../domain/verification.ts";
import { type Judgement, judgeWords } from "./judge-words.ts";
import { readClaims } from "./read-claims.ts";
import { toSequence } from "./word-sequence.ts";

/** As long a message as Discord has. */
const MOST_CHARACTERS = 4000;
/** Quotations of one message that are judged. */
const MOST_CLAIMS = 10;
/** Of the words around what a message marks: from this share on the source has them too. */
const OF_THE_SOURCE = 0.3;
/** As long a question as the model reads. */
const MOST_RETRIEVED = 2000;
/** Looked at for one that can be proved. */
const CLOSEST = 3;

/**
 * Whether a text that claims to be a quotation is one, word by word. A message with quotations in
 * it is judged by those, one by one; but one that as a whole stands in a source, or nearly so, is
 * judged as a whole, quotation marks within it being the source's own.
 * @param proves asked of the passage that comes closest just before it is shown
 */
export function createVerifier({
  index,
  retrieve,
  analyze,
  proves,
  link,
}: {
  readonly index: PassageIndex;
  readonly retrieve: Retrieve;
  readonly analyze: AnalyzeWords;
  readonly proves: PassageIndex["proves"];
  readonly link: LinkWords;
}): (text: string) => Promise<readonly Verification[]> {
  const judge = (words: string) => judgeWords(words, { index, analyze, link });

  const closestTo = async (words: string): Promise<Quotation | null> => {
    const asked = words.slice(0, MOST_RETRIEVED);
    const { ranked } = await retrieve(asked, { count: CLOSEST, filter: {} });
    const closest = ranked.find(proves);
    if (closest === undefined) return null;
    const quotation = { ...closest, highlight: closest.sentence.span };
    return { ...quotation, link: link(closest.source, wordsToLink(quotation)) };
  };

  const verify = async (text: string, { verdict }: Judgement): Promise<Verification> => ({
    text,
    verdict: verdict ?? { kind: "absent", closest: await closestTo(text) },
  });

  return async (text) => {
    const { whole, marked } = readClaims(checkLength(text));
    if (whole !== null && toSequence(whole).tokens.length === 0) {
      return [{ text: whole, verdict: { kind: "absent", closest: null } }];
    }
    const judgement = whole === null ? null : judge(whole);
    const claims = marked.slice(0, MOST_CLAIMS).map((words) => ({ words, judged: judge(words) }));
    if (whole !== null && judgement !== null) {
      const isWhole = marked.length === 0 || isOfSource(judgement, marked);
      if (isWhole || claims.some(({ judged }) => goesOnWithDash(judged))) {
        return [await verify(whole, judgement)];
      }
    }
    const verifications: Verification[] = [];
    for (const { words, judged } of claims) verifications.push(await verify(words, judged));
    return verifications;
  };
}

/** What looks like an attribution may be the source's own words in another form. */
function goesOnWithDash({ verdict }: Judgement): boolean {
  return verdict?.kind === "exact" && verdict.places.some(({ after }) => /^\s*[—–-]/.test(after));
}

function checkLength(words: string): string {
  if (words.length <= MOST_CHARACTERS) return words;
  throw new Fault(
    `The text has ${words.length.toLocaleString("en")} characters and at most ${MOST_CHARACTERS.toLocaleString("en")} are compared: give a part of it.`,
  );
}

/** Whether the words around what is marked stand in the source too. */
function isOfSource({ given, verdict, comparison }: Judgement, marked: readonly string[]) {
  if (verdict?.kind === "exact" || verdict?.kind === "pieced") return true;
  if (verdict === null || comparison === null) return false;
  let from = 0;
  const spans = marked.map((words) => {
    const start = Math.max(0, given.text.indexOf(words, from));
    from = start + words.length;
    return { start, end: from };
  });
  const around = comparison.steps.filter(({ from: at }) => {
    const token = given.tokens[at];
    return token && !spans.some(({ start, end }) => start <= token.start && token.end <= end);
  });
  const kept = around.filter(({ kind }) => kind === "same").length;
  return kept > 0 && kept >= OF_THE_SOURCE * around.length;
}
