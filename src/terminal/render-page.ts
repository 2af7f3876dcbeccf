import { createColors } from "picocolors";
import { describeFilePlace } from "../domain/describe-file-place.ts";
import type { ReadPage } from "../domain/read-page.ts";
import type { FilePlace } from "../domain/source.ts";
import { citeSource } from "./cite-passage.ts";
import { BAR_COLUMNS, BARS, CUT, lineColumns } from "./quotation-layout.ts";
import { quoteLines } from "./quote-lines.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { toOneLine } from "./to-one-line.ts";
import { wrapText } from "./wrap-text.ts";

const INDENTATION = "  ";

interface PageOptions {
  readonly style: TerminalStyle;
  /** What can be typed to read on. */
  readonly turns: readonly string[];
}

/** Cells of a line that the source's words have. */
export function pageColumns(style: TerminalStyle): number {
  return lineColumns(style) - INDENTATION.length - BAR_COLUMNS;
}

/**
 * Paragraphs of a source, each below its number, and where they stand; without a line break at the
 * end. Behind the bars │ and ▌ is the source word for word, ▌ beside the quotation.
 */
export function renderPage(page: ReadPage, { style, turns }: PageOptions): string {
  const paint = createColors(style.colours);
  const widthColumns = pageColumns(style);
  const { entry, marked, link, pieces } = page;
  const cut = paint.dim(`${BARS.around} ${CUT}`);
  const blocks = pieces.flatMap(({ paragraph: { number, start, text, filePlace }, span }) => {
    const isMarked = marked?.paragraph === number;
    const highlight = isMarked
      ? { start: marked.start - start, end: marked.end - start }
      : { start: 0, end: 0 };
    return [
      paint.dim([`¶ ${number}`, ...placed(filePlace)].join(" · ")),
      ...(span.start > 0 ? [cut] : []),
      ...quoteLines(text, { style, role: "answer", shown: span, highlight, widthColumns }),
      ...(span.end < text.length ? [cut] : []),
    ];
  });

  const numbers = pieces.map(({ paragraph }) => paragraph.number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const range = first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
  const { reference, url } = citeSource(entry.source, {
    place: [`${range} of ${entry.paragraphs}`, ...placed(pieces[0]?.paragraph.filePlace)].join(
      ", ",
    ),
    link,
    located: `${entry.key} ${range}`,
  });
  const cited = wrapText(reference, { widthColumns, breaks: [] }).map(
    ({ start, end }, at) =>
      `${at === 0 ? paint.dim(BARS.end) : " "} ${reference.slice(start, end)}`,
  );
  const lines = [
    ...blocks,
    ...cited,
    ...(url === null ? [] : [paint.dim(`  ${url}`)]),
    ...(turns.length === 0 ? [] : [paint.dim(`  ${turns.join(" · ")}`)]),
  ];
  return lines.map((line) => `${INDENTATION}${line}`).join("\n");
}

function placed(filePlace: FilePlace | undefined): readonly string[] {
  return filePlace === undefined ? [] : [toOneLine(describeFilePlace(filePlace))];
}
