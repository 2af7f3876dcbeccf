import type { ComparedQuotation } from "../domain/comparison.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import { tellApart } from "../domain/tell-apart.ts";
import { citeSource } from "./cite-source.ts";
import { describeReports, nameReport } from "./describe-reports.ts";
import { escapeInline, quoteUnderlined } from "./discord-text.ts";
import { fitPassage } from "./fit-passage.ts";
import { LIMITS } from "./limits.ts";
import { placeOf } from "./place-of.ts";
import type { Rendered } from "./render-quotation.ts";
import { shortenWords } from "./shorten-words.ts";
import type { Wording } from "./wording.ts";

/** What stands beside each other on one screen. */
export const COMPARED: Readonly<Record<ServerSettings["style"], number>> = { embed: 4, plain: 2 };

const COLOUR = 0x6b7280;
/** In UTF-16 code units; the whole passage is behind the menu. */
const MOST_QUOTED = 700;
const MOST_ATTRIBUTION = 450;
const MOST_MARK = 60;
/** Line breaks and the two marks of a cut. */
const AROUND = 20;

interface ComparisonOptions {
  /** What stands above, in Discord's Markdown. */
  readonly head: string;
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
}

/** Quotations of different sources in one message, with what differs between them underlined. */
export function renderComparison(
  compared: readonly ComparedQuotation[],
  { head, style, wording }: ComparisonOptions,
): Rendered {
  const marks = tellApart(compared.map(({ source }) => source));
  const limitChars = style === "embed" ? LIMITS.embeds : LIMITS.content - head.length;
  const roomChars = Math.floor(limitChars / compared.length) - AROUND;
  const entries = compared.map((quotation, place) =>
    renderEntry(quotation, { wording, roomChars, mark: marks[place] ?? null }),
  );
  return style === "embed"
    ? { content: head, embeds: entries.map((description) => ({ description, color: COLOUR })) }
    : { content: [head, ...entries].join("\n"), embeds: [] };
}

function renderEntry(
  quotation: ComparedQuotation,
  {
    wording,
    roomChars,
    mark,
  }: { readonly wording: Wording; readonly roomChars: number; readonly mark: string | null },
): string {
  const attribution = attribute(quotation, { wording, mark });
  const room = Math.min(MOST_QUOTED, roomChars - attribution.length - 1);
  const { passage, differing } = quotation;
  const block = ({ start, end }: { readonly start: number; readonly end: number }) =>
    quoteUnderlined(
      passage.text.slice(start, end),
      differing
        .filter((span) => span.start >= start && span.end <= end)
        .map((span) => ({ start: span.start - start, end: span.end - start })),
    );
  const shown = fitPassage(quotation, (span) => block(span).length <= room);
  const isCutBefore = shown.start > 0 || passage.part > 1;
  const isCutBehind = shown.end < passage.text.length || passage.part < passage.parts;
  const lines = [
    ...(isCutBefore ? ["-# […]"] : []),
    block(shown),
    ...(isCutBehind ? ["-# […]"] : []),
    attribution,
  ];
  const left = roomChars - lines.join("\n").length;
  const reports = describeReports(quotation.alsoReported ?? [], { wording, roomChars: left });
  return [...lines, ...(reports === null ? [] : [`-# ${reports}`])].join("\n");
}

/** As full as there is room for it. */
function attribute(
  quotation: ComparedQuotation,
  { wording, mark }: { readonly wording: Wording; readonly mark: string | null },
): string {
  const { source, passage, link } = quotation;
  const place = placeOf(passage, wording);
  const told = mark === null ? [] : [escapeInline(shortenWords(mark, MOST_MARK))];
  const full = `— ${[citeSource({ ...source, url: link }, wording), ...told, place].join(" · ")}`;
  if (full.length <= MOST_ATTRIBUTION) return full;
  const linked = `— ${nameReport(quotation, wording)}`;
  if (linked.length <= MOST_ATTRIBUTION) return linked;
  return `— ${nameReport({ passage, source, link: null }, wording)}`;
}
