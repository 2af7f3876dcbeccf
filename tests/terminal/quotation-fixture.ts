import type { Passage } from "../../src/domain/passage.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import type { Source } from "../../src/domain/source.ts";

interface QuotationParts {
  readonly sentences: readonly string[];
  /** Which sentence answers, from 0. */
  readonly answering?: number;
  readonly source?: Partial<Source>;
  readonly passage?: Partial<Passage>;
}

/** A quotation whose passage is the sentences with a space between them. */
export function quotationFixture(parts: QuotationParts): Quotation {
  const source: Source = {
    id: "tides.txt",
    title: "On Tides",
    publisher: "Harbour Press",
    author: null,
    date: "2024-09-25",
    url: "https://example.org/tides",
    file: "tides.txt",
    opening: "The moon draws the sea",
    sha256: "0".repeat(64),
    ...parts.source,
  };
  const text = parts.sentences.join(" ");
  let offset = 0;
  const sentences = parts.sentences.map((sentence) => {
    const start = offset;
    offset += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  const passage: Passage = {
    id: `${source.id}#3`,
    key: "abcdefgh",
    sourceId: source.id,
    paragraph: 3,
    paragraphs: 9,
    part: 1,
    parts: 1,
    start: 100,
    end: 100 + text.length,
    text,
    lead: null,
    sentences,
    ...parts.passage,
  };
  const highlight = sentences[parts.answering ?? 0] ?? { start: 0, end: text.length };
  return { passage, source, highlight, link: source.url };
}
