import type { Paragraph } from "../domain/source.ts";

/** A source's paragraphs as the database keeps them: start, end and 1 for a heading, in a row. */
export function encodeLayout(paragraphs: readonly Paragraph[]): string {
  return JSON.stringify(
    paragraphs.flatMap(({ start, end, role }) => [start, end, role === "heading" ? 1 : 0]),
  );
}

export function decodeLayout(layout: string): Paragraph[] {
  // Written by encodeLayout in the same schema version.
  const numbers = JSON.parse(layout) as number[];
  const paragraphs: Paragraph[] = [];
  for (let place = 0; place + 2 < numbers.length; place += 3) {
    paragraphs.push({
      start: numbers[place] as number,
      end: numbers[place + 1] as number,
      role: numbers[place + 2] === 1 ? "heading" : "text",
    });
  }
  return paragraphs;
}
