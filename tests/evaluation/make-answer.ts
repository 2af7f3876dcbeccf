import type { Answer } from "../../src/domain/answer.ts";
import type { Quotation } from "../../src/domain/quotation.ts";

interface AnswerParts {
  readonly kind: Answer["kind"];
  readonly confidence: number;
  readonly quotations: readonly Quotation[];
  readonly elapsedMs?: number;
}

export function makeAnswer({ kind, confidence, quotations, elapsedMs = 1 }: AnswerParts): Answer {
  const confidences = quotations.map(() => confidence);
  const answered = { question: "", confidence, confidences, bar: 0.5, elapsedMs };
  return kind === "quoted"
    ? { ...answered, kind, quotations }
    : { ...answered, kind, closest: quotations };
}

/** A one-paragraph source whose passage is marked at `marked`, or as a whole. */
export function makeQuotation(sourceId: string, text = "Text.", marked = text): Quotation {
  const start = text.indexOf(marked);
  return {
    source: {
      id: sourceId,
      title: `Title of ${sourceId}`,
      publisher: null,
      author: null,
      date: null,
      url: null,
      file: "corpus.jsonl",
      opening: "The",
      sha256: "0".repeat(64),
    },
    passage: {
      id: `${sourceId}#1`,
      key: `${sourceId}#1`,
      sourceId,
      paragraph: 1,
      paragraphs: 1,
      part: 1,
      parts: 1,
      text,
      start: 0,
      end: text.length,
      lead: null,
      sentences: [{ start: 0, end: text.length }],
    },
    highlight: { start, end: start + marked.length },
    link: null,
  };
}
