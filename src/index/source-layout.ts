import type { FilePlace, Paragraph } from "../domain/source.ts";

/** One paragraph: where it begins and ends, what it is, and its place in the file, if there is one. */
type Row = readonly [
  start: number,
  end: number,
  role: number,
  kind?: FilePlace["kind"],
  label?: string,
];

/** Headings by their level; those without one, and text, are numbered beside them. */
const TEXT = 0;
const HEADING = 7;

/** A source's paragraphs as the database keeps them. */
export function encodeLayout(paragraphs: readonly Paragraph[]): string {
  return JSON.stringify(
    paragraphs.map(({ start, end, role, level = HEADING, filePlace }): Row => {
      const place = [start, end, role === "heading" ? level : TEXT] as const;
      return filePlace === undefined ? place : [...place, filePlace.kind, filePlace.label];
    }),
  );
}

export function decodeLayout(layout: string): Paragraph[] {
  // Written by encodeLayout in the same schema version.
  const rows = JSON.parse(layout) as readonly Row[];
  return rows.map(([start, end, role, kind, label]) => ({
    start,
    end,
    role: role === TEXT ? "text" : "heading",
    ...(role === TEXT || role === HEADING ? {} : { level: role }),
    ...(kind === undefined || label === undefined ? {} : { filePlace: { kind, label } }),
  }));
}
