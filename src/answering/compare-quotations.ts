import type { ComparedQuotation } from "../domain/comparison.ts";
import { earliestFirst } from "../domain/earliest-first.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Span } from "../domain/span.ts";
import { alignTokens } from "./align-tokens.ts";
import { readTokens, type Token } from "./read-tokens.ts";
import { shareOf } from "./says-the-same.ts";

/** Share of the shorter sentence's words, in order, from which two sentences tell of the same. */
const AGREEING = 0.5;
/** Fewer shared words agree by chance. */
const LEAST_SHARED = 4;

/**
 * Quotations side by side: one a source, which is its first one, earliest first. A source that
 * reports the same as one that was taken before is named there and needs no place of its own.
 * Marked is what differs between sentences that otherwise agree; nothing is adjudicated.
 */
export function compareQuotations(quotations: readonly Quotation[]): readonly ComparedQuotation[] {
  const seen = new Set<string>();
  const chosen: Quotation[] = [];
  for (const quotation of quotations) {
    if (seen.has(quotation.source.id)) continue;
    chosen.push(quotation);
    for (const { source } of [quotation, ...(quotation.alsoReported ?? [])]) seen.add(source.id);
  }
  const sentences = chosen.map(readSentences);
  const differing: Span[][] = chosen.map(() => []);
  for (const [at, one] of sentences.entries()) {
    for (const [other, ofOther] of sentences.slice(at + 1).entries()) {
      const found = findDifferences(one, ofOther);
      differing[at]?.push(...found.one);
      differing[at + 1 + other]?.push(...found.other);
    }
  }
  return chosen
    .map((quotation, at) => ({ ...quotation, differing: inOrder(differing[at] ?? []) }))
    .sort(earliestFirst);
}

/** The words of each sentence, with their places in the passage. */
function readSentences({ passage: { text, sentences } }: Quotation): readonly (readonly Token[])[] {
  return sentences.map(({ start, end }) =>
    readTokens(text.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    })),
  );
}

function findDifferences(
  one: readonly (readonly Token[])[],
  other: readonly (readonly Token[])[],
): { readonly one: readonly Span[]; readonly other: readonly Span[] } {
  const agreeing = one.flatMap((sentence) =>
    other.flatMap((ofOther) => {
      if (!mayAgree(sentence, ofOther)) return [];
      const { shared, differing } = alignTokens(sentence, ofOther);
      const agrees = shared >= LEAST_SHARED && shareOf(shared, sentence, ofOther) >= AGREEING;
      return agrees ? [differing] : [];
    }),
  );
  return {
    one: agreeing.flatMap((differing) => differing.one),
    other: agreeing.flatMap((differing) => differing.other),
  };
}

/** Most pairs share too few words in any order, and need no reading side by side. */
function mayAgree(one: readonly Token[], other: readonly Token[]): boolean {
  const words = new Set(other.map(({ word }) => word));
  const shared = one.filter(({ word }) => words.has(word)).length;
  return shared >= Math.min(one.length, other.length) * AGREEING;
}

/** Each place once, neighbours as they are. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, at) => start !== sorted[at - 1]?.start);
}
