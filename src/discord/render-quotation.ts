import type { APIEmbed } from "discord.js";
import type { Quotation } from "../domain/quotation.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import { attribute } from "./attribute.ts";
import { describeReports } from "./describe-reports.ts";
import { escapeInline, quoteBlock } from "./discord-text.ts";
import { fitPassage } from "./fit-passage.ts";
import { LIMITS } from "./limits.ts";
import type { Standing } from "./message-view.ts";
import type { MessageKey } from "./messages/translate.ts";
import { placeOf } from "./place-of.ts";
import { shortenPlain } from "./shorten-plain.ts";
import { shortenWords } from "./shorten-words.ts";
import type { Wording } from "./wording.ts";

interface QuotationOptions {
  readonly standing: Standing;
  /** Which of how many quotations it is, from 1. */
  readonly place: number;
  readonly total: number;
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
  /** Shown above; `null` where it need not be. */
  readonly question: string | null;
  /** A line in Discord's Markdown below; `null` for none. */
  readonly note: string | null;
  /** What tells the source from another of the same title and date; `null` where nothing must. */
  readonly mark?: string | null;
}

/** What is said, apart from components. */
export interface Rendered {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
}

/** Longer quotations are a wall of text on a phone; the rest of them is behind "Show context". */
const MOST_QUOTED = 1600;
const MOST_LEAD = 200;
const MOST_QUESTION = 200;
const MOST_MARK = 60;
/** The names of others may take room from the quotation, but not all of it. */
const MOST_REPORTS = 900;
const LEAST_QUOTED = 500;

/** One accent for each standing: how well it answers is seen before it is read. */
const COLOURS: Readonly<Record<Standing, number>> = {
  strong: 0x2e7d4f,
  good: 0x3b6ea5,
  possible: 0x8a7a4a,
  further: 0x6b7280,
  closest: 0x6b7280,
  found: 0x6b7280,
};

const STANDINGS: Readonly<Record<Standing, MessageKey>> = {
  strong: "grade.strong",
  good: "grade.good",
  possible: "grade.possible",
  further: "grade.further",
  closest: "grade.closest",
  found: "grade.found",
};

/**
 * A quotation with its attribution. What stands in the quote block is a slice of the source;
 * wherever the paragraph goes on before or behind it, `[…]` stands outside of the block.
 */
export function renderQuotation(quotation: Quotation, options: QuotationOptions): Rendered {
  const { standing, style, question } = options;
  const grade = describeStanding(options);
  const asked = question && shortenPlain(question, MOST_QUESTION);
  if (style === "embed") {
    const embed: APIEmbed = {
      description: renderBody(quotation, { ...options, limitChars: LIMITS.embedDescription }),
      color: COLOURS[standing],
      footer: { text: grade },
    };
    // Discord renders no Markdown there, so the question reads as it was asked.
    return { content: "", embeds: [asked ? { ...embed, author: { name: asked } } : embed] };
  }
  const above = asked ? `-# ${escapeInline(asked)}\n` : "";
  const below = `\n-# ${grade}`;
  const limitChars = LIMITS.content - above.length - below.length;
  return { content: above + renderBody(quotation, { ...options, limitChars }) + below, embeds: [] };
}

function describeStanding({ standing, place, total, wording: { translate } }: QuotationOptions) {
  const grade = translate(STANDINGS[standing]);
  return total === 1 ? grade : `${grade} · ${translate("quotation.place", { place, total })}`;
}

const CUT = "[…]";

function renderBody(
  quotation: Quotation,
  { wording, note, mark, limitChars }: QuotationOptions & { readonly limitChars: number },
): string {
  const { passage, source, highlight, link } = quotation;
  const { part, parts, lead } = passage;
  const place = placeOf(passage, wording);
  const above = lead === null ? "" : `${escapeInline(shortenWords(lead, MOST_LEAD))} `;
  const told = mark ? ` · ${escapeInline(shortenWords(mark, MOST_MARK))}` : "";
  const attribution = [
    `— ${attribute({ source, link, place: `${place}${told}`, located: passage.key }, wording)}`,
    ...(note === null ? [] : [`-# ${note}`]),
  ];
  const lengthAround = (lines: readonly string[]) =>
    [`-# ${above}${CUT}`, `-# ${CUT}`, ...lines].join("\n").length + 1;
  const reports = describeReports(quotation.alsoReported ?? [], {
    wording,
    roomChars: Math.min(MOST_REPORTS, limitChars - lengthAround(attribution) - LEAST_QUOTED),
  });
  const below = [...attribution, ...(reports === null ? [] : [`-# ${reports}`])];
  // Room for the lines around the block, with a cut on either side of it.
  const around = lengthAround(below);
  const room = Math.min(MOST_QUOTED, limitChars - around);

  const block = ({ start, end }: { start: number; end: number }) =>
    quoteBlock(passage.text.slice(start, end), {
      start: Math.max(0, highlight.start - start),
      end: Math.min(end, highlight.end) - start,
    });
  const shown = fitPassage(quotation, (span) => block(span).length <= room);
  const isCutBefore = shown.start > 0 || part > 1;
  const isCutBehind = shown.end < passage.text.length || part < parts;
  return [
    ...(above !== "" || isCutBefore ? [`-# ${above}${CUT}`] : []),
    block(shown),
    ...(isCutBehind ? [`-# ${CUT}`] : []),
    ...below,
  ].join("\n");
}
