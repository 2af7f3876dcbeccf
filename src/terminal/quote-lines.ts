import { createColors } from "picocolors";
import type { Span } from "../domain/span.ts";
import { TAB } from "./display-width.ts";
import { makeVisible } from "./make-visible.ts";
import { BARS } from "./quotation-layout.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { wrapText } from "./wrap-text.ts";

interface QuoteLinesOptions {
  readonly style: TerminalStyle;
  readonly role: "answer" | "closest";
  /** Offsets into the text, as is `highlight`. */
  readonly shown: Span;
  readonly highlight: Span;
  readonly widthColumns: number;
}

/** A part of a text behind bars, word for word: ▌ beside the highlight, │ beside the rest. */
export function quoteLines(whole: string, options: QuoteLinesOptions): string[] {
  const { shown, highlight, widthColumns, role, style } = options;
  const paint = createColors(style.colours);
  const text = makeVisible(whole).slice(shown.start, shown.end);
  const answering = role === "answer" ? answeringSpan(text, { highlight, shown }) : NOWHERE;
  // The sentence that answers has its lines to itself, so that the bar marks it and nothing else.
  const breaks = answering.start < answering.end ? [answering.start, answering.end] : [];
  const plain = role === "closest" ? paint.dim : String;

  return wrapText(text, { widthColumns, breaks }).map(({ start, end }) => {
    const line = text.slice(start, end).replaceAll("\t", TAB);
    const answers = Math.max(start, answering.start) < Math.min(end, answering.end);
    const bar = answers ? paint.cyan(BARS.answering) : paint.dim(BARS.quoted);
    if (line === "") return bar;
    return `${bar} ${answers ? paint.bold(line) : plain(line)}`;
  });
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The highlight as offsets into the text that is shown, without white space around it. */
function answeringSpan(
  text: string,
  { highlight, shown }: { readonly highlight: Span; readonly shown: Span },
): Span {
  const start = Math.max(0, highlight.start - shown.start);
  const sentence = text.slice(start, Math.max(start, highlight.end - shown.start));
  const indentation = sentence.length - sentence.trimStart().length;
  return { start: start + indentation, end: start + sentence.trimEnd().length };
}
