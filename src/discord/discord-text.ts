import type { Span } from "../domain/span.ts";

/**
 * Text in Discord's Markdown that reads, character for character, as the text given; only here is
 * anything escaped. Little is escaped that needs not be, since phones copy it as it is written.
 */
export function escapeText(text: string): string {
  return text
    .replace(ALWAYS, "\\$&")
    .replace(LINE_START, (_, before: string, mark: string) => `${before}\\${mark}`)
    .replace(NUMBERED_LINE, "$1\\$2");
}

/**
 * A quote block with the highlight in bold. Bold ends with each line and begins again, since an
 * empty line would leave its marks to be seen.
 * @param highlight offsets into the text; an empty one highlights nothing
 */
export function quoteBlock(text: string, highlight: Span): string {
  return linesOf(text)
    .map(({ start, end }) => {
      const line = (from: number, to: number) =>
        text.slice(Math.max(start, from), Math.min(end, to));
      const marked = line(highlight.start, highlight.end);
      const inner = marked.trim();
      if (inner === "" || highlight.start >= highlight.end)
        return `> ${escapeText(line(start, end))}`;
      const from = Math.max(start, highlight.start) + marked.indexOf(inner);
      return `> ${boldWithin(line(start, end), { start: from - start, end: from - start + inner.length })}`;
    })
    .join("\n");
}

/**
 * A quote block with parts of it underlined.
 * @param marked offsets into the text, in order, without overlap
 */
export function quoteUnderlined(text: string, marked: readonly Span[]): string {
  return linesOf(text)
    .map((line) => {
      let shown = "";
      let from = line.start;
      const add = (to: number, wrap: string) => {
        const part = text.slice(from, to);
        // Only what begins a line can be taken for a mark of a list or a heading.
        const escaped = from === line.start ? escapeText(part) : part.replace(ALWAYS, "\\$&");
        shown += part === "" ? "" : wrap + escaped + wrap;
        from = to;
      };
      for (const { start, end } of marked) {
        if (start < from || end > line.end) continue;
        add(start, "");
        add(end, "__");
      }
      add(line.end, "");
      return `> ${shown}`;
    })
    .join("\n");
}

/** One line with a part of it in bold. */
function boldWithin(line: string, { start, end }: Span): string {
  // What begins a line is escaped as such before, and not after, the mark of bold.
  const before = escapeText(line.slice(0, start));
  const bold = `**${escapeText(line.slice(start, end))}**`;
  const after = line.slice(end).replace(ALWAYS, "\\$&");
  return before + bold + after;
}

/**
 * Marks of emphasis, code, spoilers, links and mentions wherever they stand; the colon of
 * addresses, which Discord would take with their backslashes, and of `:emoji:`.
 */
const ALWAYS = /[\\*_~|`<[@]|:(?=\/\/)|:(?=[\w~+-]+:)/g;
/** Headings, small print, quotes and lists. */
const LINE_START = /^([^\S\n]*)(#{1,3}(?=\s|$)|-#|[->+])/gm;
const NUMBERED_LINE = /^([^\S\n]*\d+)([.)])(?=\s|$)/gm;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Lines of a text as readers see them, without what ends them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  return [...lines, { start, end: text.length }];
}

/** A text on one line among words of ours: its direction of writing does not turn them around. */
export function escapeInline(text: string): string {
  const line = escapeText(text.replace(/\s+/g, " ").replace(BIDI_CONTROLS, "").trim());
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

const BIDI_CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
