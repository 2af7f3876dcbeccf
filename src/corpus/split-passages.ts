import { createHash } from "node:crypto";
import type { Passage } from "../domain/passage.ts";
import type { Paragraph, SourceText } from "../domain/source.ts";
import type { Span } from "../domain/span.ts";
import { splitSentences } from "../domain/split-sentences.ts";
import { divideSpan } from "./divide-span.ts";
import { findLeads } from "./find-leads.ts";
import { findListItems } from "./find-list-items.ts";

/** What the model can read. */
export interface TokenWindow {
  /** Tokens of one passage with its context and the model's special tokens. */
  readonly maxTokens: number;
  /** Tokens of a text, without the special ones. */
  readonly countTokens: (text: string) => number;
}

/** One passage for each paragraph of text, or several where the model cannot read it at once. */
export function splitPassages(sourceText: SourceText, given: TokenWindow): Passage[] {
  const window = { ...given, countTokens: countingLetters(given.countTokens) };
  const leads = findLeads(sourceText);
  const keyOf = createKeys(sourceText.source.id);
  return sourceText.paragraphs.flatMap((paragraph, at) =>
    paragraph.role === "heading"
      ? []
      : passagesOf(sourceText, paragraph, {
          number: at + 1,
          lead: leads[at] ?? null,
          window,
          keyOf,
        }),
  );
}

/** Characters that a token stands for at most, wherever text is readable. */
const MOST_CHARACTERS = 16;

/**
 * A tokenizer counts a word that it cannot read as one token, however long: a page of Thai, or a
 * million letters without a space. Such a word is divided like any other.
 */
function countingLetters(countTokens: TokenWindow["countTokens"]): TokenWindow["countTokens"] {
  return (text) => Math.max(countTokens(text), Math.ceil(text.length / MOST_CHARACTERS));
}

interface Place {
  /** ¶ number, from 1. */
  readonly number: number;
  readonly lead: string | null;
  readonly keyOf: (words: string) => string;
  readonly window: TokenWindow;
}

function passagesOf(sourceText: SourceText, paragraph: Paragraph, place: Place): Passage[] {
  const { source, text, paragraphs } = sourceText;
  const { number, lead, window, keyOf } = place;
  const { parts, introduction } = divide(sourceText, paragraph, place.lead, window);
  return parts.map((part, at) => {
    const words = text.slice(part.start, part.end);
    return {
      id: `${source.id}#${number}${parts.length > 1 ? `.${at + 1}` : ""}`,
      key: keyOf(words),
      sourceId: source.id,
      paragraph: number,
      paragraphs: paragraphs.length,
      part: at + 1,
      parts: parts.length,
      start: part.start,
      end: part.end,
      text: words,
      ...(paragraph.filePlace === undefined ? {} : { filePlace: paragraph.filePlace }),
      lead: introduction !== null && part.start >= introduction.end ? introduction.words : lead,
      sentences: splitSentences(words),
    };
  });
}

/** The keys of one source's passages: equal words are told apart by how often they came before. */
function createKeys(sourceId: string): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    const named = JSON.stringify([sourceId, words, before]);
    return createHash("sha256").update(named).digest("base64url").slice(0, KEY_CHARACTERS);
  };
}

/** 48 bits: among 100,000 passages two have the same key once in fifty thousand corpora. */
const KEY_CHARACTERS = 8;

/** The sentence that introduces a list. */
interface Introduction {
  readonly words: string;
  /** Where the list's first item begins. */
  readonly end: number;
}

interface Division {
  readonly parts: readonly Span[];
  readonly introduction: Introduction | null;
}

function divide(
  { source, text }: SourceText,
  paragraph: Paragraph,
  lead: string | null,
  window: TokenWindow,
): Division {
  const words = text.slice(paragraph.start, paragraph.end);
  const context = [source.title, lead].filter((part) => part !== null);
  const part = { start: paragraph.start, end: paragraph.end };
  if (fits(words, context, window)) return { parts: [part], introduction: null };
  const items = findListItems(text, paragraph).map(({ start }) => start);
  const introduction = findIntroduction(text, paragraph, items[0]);
  const laterContext = [source.title, introduction?.words ?? null].filter((part) => part !== null);
  const contextTokens = [context, laterContext].map((parts) => countContext(parts, window));
  const parts = divideSpan(text, part, {
    starts: items.slice(1),
    limitTokens: Math.max(1, window.maxTokens - SPECIAL_TOKENS - Math.max(...contextTokens)),
    countTokens: window.countTokens,
  });
  return { parts, introduction };
}

/** At the beginning and the end of what the model reads. */
const SPECIAL_TOKENS = 2;

/** Bytes are counted first: a text has never more tokens than those, and they cost nothing. */
function fits(words: string, context: readonly string[], window: TokenWindow): boolean {
  const room = window.maxTokens - SPECIAL_TOKENS;
  const bytes = Buffer.byteLength([...context, words].join("\n\n"));
  if (bytes <= room) return true;
  return countContext(context, window) + window.countTokens(words) <= room;
}

/** Tokens of the context with one to part it from what follows; never more than a quarter window. */
function countContext(context: readonly string[], window: TokenWindow): number {
  const tokens = context.reduce((sum, part) => sum + window.countTokens(part) + 1, 0);
  return Math.min(tokens, Math.floor(window.maxTokens / 4));
}

function findIntroduction(text: string, span: Span, firstItem?: number): Introduction | null {
  if (firstItem === undefined || firstItem <= span.start) return null;
  const before = text.slice(span.start, firstItem);
  const sentence = splitSentences(before).at(-1);
  if (sentence === undefined) return null;
  return { words: before.slice(sentence.start, sentence.end), end: firstItem };
}
