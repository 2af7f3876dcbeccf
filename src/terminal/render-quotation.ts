import { createColors } from "picocolors";
import { fitSentences } from "../domain/fit-sentences.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Span } from "../domain/span.ts";
import { citePassage } from "./cite-passage.ts";
import { describeReports } from "./describe-reports.ts";
import { displayWidth } from "./display-width.ts";
import { BAR_COLUMNS, BARS, CUT, lineColumns } from "./quotation-layout.ts";
import { quoteLines } from "./quote-lines.ts";
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
    ...quoteLines(passage.text, {
      ...options,
      shown,
      highlight: quotation.highlight,
      widthColumns,
    }),
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
