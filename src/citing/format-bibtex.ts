import type { CitedWords } from "../domain/citation.ts";
import { describeFilePlace } from "../domain/describe-file-place.ts";
import type { CslItem, CslName } from "./to-csl.ts";

/**
 * An entry for BibTeX and BibLaTeX in UTF-8. `@misc`, since a source does not say what it is; the
 * quotation is its annotation.
 */
export function formatBibtex(
  { title, author, publisher, issued, URL: url }: CslItem,
  { text, locator, source, filePlace }: CitedWords,
  paragraphs: string,
): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const place = [
    `¶ ${paragraphs}`,
    ...(filePlace ? [describeFilePlace(filePlace)] : []),
    ...(source.url === null ? [locator] : []),
  ].join(", ");
  const fields = [
    ["author", author?.map(formatName).join(" and ")],
    ["title", `{${escapeLatex(title)}}`],
    ["howpublished", publisher && escapeLatex(publisher)],
    ["year", year],
    ["month", month],
    ["day", day],
    ["url", url?.replace(/[{}\\\s]/gu, encodeURIComponent)],
    ["note", escapeLatex(place)],
    ["annote", escapeLatex(`“${text}”`)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${locator.replace(/[^A-Za-z0-9]+/g, "")},\n${lines.join(",\n")}\n}`;
}

/** A name in braces of its own is never taken apart. */
function formatName(name: CslName): string {
  return "literal" in name
    ? `{${escapeLatex(name.literal)}}`
    : `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/** Braces are written as commands: BibTeX counts them, escaped or not. */
function escapeLatex(text: string): string {
  return text.replace(/[\\~^{}$&#_%]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
