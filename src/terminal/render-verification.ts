import { createColors } from "picocolors";
import { describeFilePlace } from "../domain/describe-file-place.ts";
import type { Place, Verdict, Verification } from "../domain/verification.ts";
import { citeSource } from "./cite-passage.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { BAR_COLUMNS, BARS, CUT, lineColumns } from "./quotation-layout.ts";
import { quoteLines } from "./quote-lines.ts";
import { renderDifferences } from "./render-differences.ts";
import { renderQuotation } from "./render-quotation.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { toOneLine } from "./to-one-line.ts";
import { wrapText } from "./wrap-text.ts";

/** Places that are named; more are counted. */
const MOST_PLACES = 3;
const CLOSEST_LIMIT_CHARS = 400;
const INDENTATION = "  ";

/**
 * What a text is, as a person reads it in a terminal, without a line break at the end. Behind the
 * bars │ and ▌ stand the source's words, ▌ beside those that were checked; behind ± the source's
 * with [-missing-] and {+added+} words marked; behind ┊ what is around or left out.
 */
export function renderVerification(
  verifications: readonly Verification[],
  style: TerminalStyle,
): string {
  const total = verifications.length;
  const paint = createColors(style.colours);
  return verifications
    .map(({ text, verdict }, at) => {
      const named = `${at + 1} of ${total}: ${toOneLine(text)}`;
      // With room for the mark of a cut.
      const [first] = wrapText(named, { widthColumns: lineColumns(style) - 2, breaks: [] });
      const cut = (first?.end ?? 0) < named.length ? " …" : "";
      const above = total === 1 ? [] : [paint.dim(`${named.slice(0, first?.end)}${cut}`)];
      return [...above, renderVerdict(verdict, style)].join("\n");
    })
    .join("\n\n");
}

function renderVerdict(verdict: Verdict, style: TerminalStyle): string {
  const paint = createColors(style.colours);
  const lines = createLines(style);
  const head = lines.wrap(describeVerdict(verdict)).join("\n");
  switch (verdict.kind) {
    case "exact": {
      const { places } = verdict;
      const [first, ...others] = places;
      const rest = places.length - MOST_PLACES;
      return [
        paint.green(head),
        "",
        ...(first === undefined ? [] : [...lines.around(first), ...lines.cite(first)]),
        ...others.slice(0, MOST_PLACES - 1).flatMap(lines.cite),
        ...(rest > 0 ? [`${INDENTATION}and ${rest} more`] : []),
      ].join("\n");
    }
    case "pieced":
      return [
        paint.yellow(head),
        "",
        ...verdict.parts.flatMap((part) => {
          if (part.kind === "piece") return [...lines.quote(part.place), ...lines.cite(part.place)];
          const mark = part.sign === "marked" ? "" : " without a mark";
          return part.kind === "left-out"
            ? lines.aside(`${CUT} left out${mark}: ${toOneLine(part.place.text)}`)
            : lines.aside(`${CUT} joined${mark} with what stands elsewhere:`);
        }),
      ].join("\n");
    case "altered": {
      const { place, differences, alterations } = verdict;
      return [
        paint.red(head),
        "",
        ...renderDifferences(differences, style).map((line) => `${INDENTATION}${line}`),
        ...lines.cite(place),
        "",
        ...alterations.flatMap((alteration) => lines.name(alteration)),
      ].join("\n");
    }
    case "absent": {
      const { closest } = verdict;
      if (closest === null) return paint.yellow(head);
      const options = { style, label: INDENTATION, limitChars: CLOSEST_LIMIT_CHARS } as const;
      return [
        paint.yellow(head),
        "",
        paint.dim("Closest passage, which is not it:"),
        "",
        renderQuotation(closest, { ...options, role: "closest", mark: null }),
      ].join("\n");
    }
  }
}

/** Lines as wide as the style lets them be, each behind its bar. */
function createLines(style: TerminalStyle) {
  const paint = createColors(style.colours);
  const widthColumns = lineColumns(style) - INDENTATION.length - BAR_COLUMNS;
  const wrap = (text: string) =>
    wrapText(text, { widthColumns, breaks: [] }).map(({ start, end }) => text.slice(start, end));
  const quoted = (whole: string, start: number, end: number) =>
    quoteLines(whole, {
      style,
      role: "answer",
      shown: { start: 0, end: whole.length },
      highlight: { start, end },
      widthColumns,
    }).map((line) => `${INDENTATION}${line}`);
  return {
    wrap,
    quote: ({ text }: Place) => quoted(text, 0, text.length),
    around: ({ before, text, after }: Place) =>
      quoted(before + text + after, before.length, before.length + text.length),
    aside: (text: string) =>
      wrap(text).map((line) => `${INDENTATION}${paint.dim(`${BARS.around} ${line}`)}`),
    cite({ entry, link, first, last, filePlace }: Place) {
      const numbers = first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
      const { reference, url } = citeSource(entry.source, {
        place: `${numbers} of ${entry.paragraphs}${filePlace ? `, ${describeFilePlace(filePlace)}` : ""}`,
        link,
        located: `${entry.key} ${numbers}`,
      });
      const corner = paint.dim(BARS.end);
      return [
        ...wrap(reference).map((line, at) => `${INDENTATION}${at === 0 ? corner : " "} ${line}`),
        ...(url ? [paint.dim(`${INDENTATION}  ${url}`)] : []),
      ];
    },
    name({ kind, missing, added }: { kind: string; missing: string | null; added: string | null }) {
      const parts = [
        missing === null ? null : `[-${toOneLine(missing)}-]`,
        added === null ? null : `{+${toOneLine(added)}+}`,
      ];
      const text = `${kind.replace("-", " ")}: ${parts.filter((part) => part !== null).join(" ")}`;
      return wrap(text).map((line, at) => `${INDENTATION}${at === 0 ? "- " : "  "}${line}`);
    },
  };
}
