import type { Answer } from "../domain/answer.ts";
import { earliestFirst } from "../domain/earliest-first.ts";
import type { Quotation, Report } from "../domain/quotation.ts";
import { asksForLatest } from "./asks-for-latest.ts";
import { preferRecent } from "./prefer-recent.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { recencyOf } from "./recency-of.ts";
import { saysTheSame } from "./says-the-same.ts";
import { shareWords } from "./share-words.ts";

/** A quotation with how sure it is to answer, 0 to 1, and its words. */
interface Judged {
  readonly quotation: Quotation;
  readonly confidence: number;
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
}

/**
 * What two corpora say to one question as if they were one. A confidence is a probability, which
 * means the same in both: the surer goes first, and nothing is found only where neither passes the
 * bar. What one says of the other's again is one quotation, the fuller.
 */
export function joinAnswers(
  one: Answer,
  other: Answer,
  {
    limit,
    now,
  }: {
    /** Most quotations. */
    readonly limit: number;
    /** Against which sources are recent or old. */
    readonly now: Date;
  },
): Answer {
  const { question, bar } = one;
  const merged = merge(judge(one), judge(other)).reduce(group, []).slice(0, limit);
  const found = {
    chosen: merged.map(({ quotation }) => ({ ...quotation, fullest: quotation })),
    confidences: merged.map(({ confidence }) => confidence),
  };
  const { chosen, confidences } = asksForLatest(question) ? preferRecent(found, bar) : found;
  const quotations = chosen.map(({ fullest }) => fullest);
  const confidence = confidences[0] ?? 0;
  const elapsedMs = Math.max(one.elapsedMs, other.elapsedMs);
  const common = { question, confidence, confidences, bar, elapsedMs };
  return confidence >= bar
    ? { kind: "quoted", ...common, quotations, ...recencyOf(question, quotations, now) }
    : { kind: "nothing-found", ...common, closest: quotations };
}

function judge(answer: Answer): readonly Judged[] {
  const quotations = answer.kind === "quoted" ? answer.quotations : answer.closest;
  return quotations.map((quotation, place) => {
    const tokens = readTokens(quotation.passage.text);
    const words = new Set(tokens.map(({ word }) => word));
    return { quotation, confidence: answer.confidences[place] ?? 0, tokens, words };
  });
}

/** Each keeps its order; of the first of both, the surer goes first. */
function merge(one: readonly Judged[], other: readonly Judged[]): readonly Judged[] {
  const [first, ...rest] = one;
  const [second, ...others] = other;
  if (first === undefined) return other;
  if (second === undefined) return one;
  return first.confidence >= second.confidence
    ? [first, ...merge(rest, other)]
    : [second, ...merge(one, others)];
}

/** Within one corpus this was done before: what says the same here comes from both. */
function group(kept: readonly Judged[], next: Judged): readonly Judged[] {
  const same = kept.findIndex(
    ({ tokens, words }) => shareWords(words, next.words) && saysTheSame(tokens, next.tokens),
  );
  const before = kept[same];
  if (before === undefined) return [...kept, next];
  const [fuller, lesser] =
    next.tokens.length > before.tokens.length ? [next, before] : [before, next];
  const quotation = { ...fuller.quotation, alsoReported: reportsBeside(fuller, lesser) };
  return kept.with(same, { ...fuller, quotation, confidence: before.confidence });
}

function reportsBeside({ quotation }: Judged, { quotation: lesser }: Judged): readonly Report[] {
  const seen = new Set([quotation.source.id]);
  return [...(quotation.alsoReported ?? []), lesser, ...(lesser.alsoReported ?? [])]
    .filter(({ source: { id } }) => !seen.has(id) && seen.add(id))
    .map(({ passage, source, link }) => ({ passage, source, link }))
    .sort(earliestFirst);
}
