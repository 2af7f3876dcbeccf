import { createColors } from "picocolors";
import type { SourceEntry } from "../domain/source-entry.ts";
import { citeSource } from "./cite-passage.ts";
import { lineColumns } from "./quotation-layout.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { wrapText } from "./wrap-text.ts";

/** About two screens; more are counted. */
const MOST = 20;
const BULLET = "- ";

/** A list of sources as references, without a line break at the end. */
export function renderSources(entries: readonly SourceEntry[], style: TerminalStyle): string {
  const paint = createColors(style.colours);
  const widthColumns = lineColumns(style) - BULLET.length;
  const items = entries.slice(0, MOST).map(({ source, key, paragraphs }) => {
    const place = paragraphs === 1 ? "1 paragraph" : `${paragraphs} paragraphs`;
    const { reference, url } = citeSource(source, { place, link: source.url, located: key });
    const lines = wrapText(reference, { widthColumns, breaks: [] });
    return [
      ...lines.map(
        ({ start, end }, at) => `${at === 0 ? BULLET : "  "}${reference.slice(start, end)}`,
      ),
      ...(url === null ? [] : [paint.dim(`  ${url}`)]),
    ].join("\n");
  });
  const rest = entries.length - MOST;
  const more = rest > 0 ? [paint.dim(`and ${rest} more; /sources WORDS names fewer`)] : [];
  return [...items, ...more].join("\n");
}
