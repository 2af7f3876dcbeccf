import type { Quotation } from "../domain/quotation.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import { attribute } from "./attribute.ts";
import { quoteBlock } from "./discord-text.ts";
import { fitPassage } from "./fit-passage.ts";
import { LIMITS } from "./limits.ts";
import { placeOf } from "./place-of.ts";
import type { Rendered } from "./render-quotation.ts";
import type { Wording } from "./wording.ts";

interface FoundOptions {
  /** What was looked for and found, in Discord's Markdown. */
  readonly head: string;
  /** Passages on the pages before. */
  readonly skip: number;
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
}

const COLOUR = 0x6b7280;
/** The whole passage is behind the menu. */
const MOST_QUOTED = 350;
const LEAST_QUOTED = 60;

/** Passages that hold the words, each with the words in bold and some of what is around them. */
export function renderFound(
  found: readonly Quotation[],
  { head, skip, style, wording }: FoundOptions,
): Rendered {
  const limitChars = style === "embed" ? LIMITS.embedDescription : LIMITS.content;
  const attributeAll = (linkOf: (quotation: Quotation) => string | null) =>
    found.map((quotation, at) => {
      const { source, passage } = quotation;
      const place = placeOf(passage, wording);
      const attribution = { source, link: linkOf(quotation), place, located: passage.key };
      return `**${skip + at + 1}.** ${attribute(attribution, wording)}`;
    });
  const measure = (lines: readonly string[]) =>
    lines.reduce((sum, line) => sum + line.length + AROUND, head.length);
  const isShort = (lines: readonly string[]) =>
    limitChars - measure(lines) >= LEAST_QUOTED * found.length;
  // Long addresses must not take the room of the words that were looked for.
  const attributions =
    [attributeAll(({ link }) => link), attributeAll(({ source }) => source.url)].find(isShort) ??
    attributeAll(() => null);
  const taken = measure(attributions);
  const room = Math.floor((limitChars - taken) / found.length);
  const entries = found.map((quotation, place) =>
    [attributions[place], ...quoteShortly(quotation, Math.min(MOST_QUOTED, room))].join("\n"),
  );
  const text = [head, ...entries].join("\n");
  return style === "embed"
    ? { content: "", embeds: [{ description: text, color: COLOUR }] }
    : { content: text, embeds: [] };
}

/** Line breaks and the two marks of a cut. */
const AROUND = 20;

/** Where sources have long names, there may be no room to quote: then the menu has to do. */
function quoteShortly(quotation: Quotation, room: number): readonly string[] {
  if (room < LEAST_QUOTED) return [];
  const { passage, highlight } = quotation;
  const block = ({ start, end }: { start: number; end: number }) =>
    quoteBlock(passage.text.slice(start, end), {
      start: Math.max(0, highlight.start - start),
      end: Math.min(end, highlight.end) - start,
    });
  const shown = fitPassage(quotation, (span) => block(span).length <= room);
  const isCutBefore = shown.start > 0 || passage.part > 1;
  const isCutBehind = shown.end < passage.text.length || passage.part < passage.parts;
  return [...(isCutBefore ? ["-# […]"] : []), block(shown), ...(isCutBehind ? ["-# […]"] : [])];
}
