import type { Span } from "../../../src/domain/span.ts";

interface PageParts {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** What stands between the tags of `<span>`, so that its place can be asked for. */
  readonly words: Span;
}

/** So much room between paragraphs that no two of them are in view together. */
const STYLE = `
  body { font: 16px/2 sans-serif; width: 600px; margin: 1500px 20px }
  p { margin: 900px 0 }
  p:has(+ li) { margin-bottom: 0 }
  ::target-text { background: #f0f; color: #f0f }
`;

/** A text as a web page shows it: paragraphs as blocks, items of lists as `<li>` without their marks. */
export function pageOf({ text, paragraphs, words }: PageParts): string {
  const blocks = paragraphs.flatMap(({ start, end }) => {
    const items = [...text.slice(start, end).matchAll(/(?:[^\n]|\n(?!\n|[ \t]*[-*•] ))+/g)];
    return items.map(({ 0: item, index }, at) => {
      const from = start + index + (ITEM.exec(item)?.[0].length ?? 0);
      const tag = items.length > 1 && at > 0 ? "li" : "p";
      return `<${tag}>${mark(text, { start: from, end: start + index + item.length }, words)}</${tag}>`;
    });
  });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${blocks.join("\n")}`;
}

const ITEM = /^\s*(?:[-*•]|[ivx]+\.)\s+/;

function mark(text: string, block: Span, words: Span): string {
  const start = Math.min(Math.max(block.start, words.start), block.end);
  const end = Math.max(start, Math.min(block.end, words.end));
  const part = (from: number, to: number) =>
    text.slice(from, to).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const marked = start < end ? `<span>${part(start, end)}</span>` : "";
  return part(block.start, start) + marked + part(end, block.end);
}
