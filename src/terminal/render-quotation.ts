import { createColors } from "picocolors";
import { fitSentences } from "../domain/fit-sentences.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Span } from "../domain/span.ts";
import { citePassage } from "./cite-passage.ts";
import { describeReports } from "./describe-reports.ts";
import { displayWidth, TAB } from "./display-width.ts";
import { makeVisible } from "./make-visible.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { toOneLine } from "./to-one-line.ts";
import { wrapText } from "./wrap-text.ts";

interface QuotationOptions {
  readonly style: TerminalStyle;
  /** Stands before the first line; the other lines are indented as far. */
  readonly label: string;
  /** `answer` shows the sentence that answers; `closest` is dimmed and shows none. */
  readonly role: "answer" | "closest";
  /** Longer passages are shortened, in UTF-16 code units. */
  readonly limitChars: number;
  /** What tells the source from another of the same title and date; `null` where nothing must. */
  readonly mark: string | null;
  /** Parts that differ from what other sources say, as offsets into the text. */
  readonly differing?: readonly Span[];
}

/**
 * A passage behind a bar, and below it where it is from. What stands behind the bars │ and ▌ is
 * quoted word for word, ▌ beside the sentence that answers; what stands behind ┊ is around it:
 * the passage's lead, and `[…]` for each cut.
 */
export function renderQuotation(quotation: Quotation, options: QuotationOptions): string {
  const { passage } = quotation;
  const paint = createColors(options.style.colours);
  const margin = " ".repeat(displayWidth(options.label));
  const widthColumns = lineColumns(options.style) - margin.length - BAR_COLUMNS;
  const shown = fitSentences(quotation, ({ start, end }) => end - start <= options.limitChars);

  const wrap = (text: string) =>
    wrapText(text, { widthColumns, breaks: [] }).map(({ start, end }) => text.slice(start, end));
  const aside = (text: string) => wrap(text).map((line) => paint.dim(`${BARS.around} ${line}`));

  const before = passage.lead ? `${toOneLine(passage.lead)} ${CUT}` : CUT;
  const { reference, url } = citePassage(quotation, options.mark);
  const below = (text: string) => wrap(text).map((line) => paint.dim(`  ${line}`));
  const reports = describeReports(quotation.alsoReported ?? []);
  const differing = (options.differing ?? []).map(({ start, end }) =>
    toOneLine(passage.text.slice(start, end)),
  );
  const corner = paint.dim(BARS.end);
  const cited = options.role === "closest" ? paint.dim : String;
  const lines = [
    ...(passage.lead || shown.start > 0 || passage.part > 1 ? aside(before) : []),
    ...quotedLines(quotation, { ...options, shown, widthColumns }),
    ...(shown.end < passage.text.length || passage.part < passage.parts ? aside(CUT) : []),
    ...wrap(reference).map((line, index) => `${index === 0 ? corner : " "} ${cited(line)}`),
    ...(url ? [paint.dim(`  ${url}`)] : []),
    ...(reports === null ? [] : below(reports)),
    ...(differing.length === 0 ? [] : below(`Differs: ${[...new Set(differing)].join(" · ")}`)),
  ];
  return lines
    .map((line, index) => `${index === 0 ? paint.dim(options.label) : margin}${line}`)
    .join("\n");
}

const BARS = { quoted: "│", answering: "▌", around: "┊", end: "╰" } as const;
const BAR_COLUMNS = 2;
const CUT = "[…]";

/** Longer lines are hard to read, and below the minimum there is no room beside the margin. */
const COLUMNS = { minimum: 24, maximum: 100 } as const;

function lineColumns({ columns }: TerminalStyle): number {
  return Math.max(COLUMNS.minimum, Math.min(columns, COLUMNS.maximum));
}

interface QuotedLinesOptions extends QuotationOptions {
  readonly shown: Span;
  readonly widthColumns: number;
}

function quotedLines({ passage, highlight }: Quotation, options: QuotedLinesOptions): string[] {
  const { shown, widthColumns, role, style } = options;
  const paint = createColors(style.colours);
  const text = makeVisible(passage.text).slice(shown.start, shown.end);
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
