import type { Piece } from "../domain/cut-pieces.ts";
import type { Passage } from "../domain/passage.ts";
import { LAST_PARAGRAPH } from "../domain/reading-state.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import type { FilePlace } from "../domain/source.ts";
import type { SourceEntry } from "../domain/source-entry.ts";
import type { Span } from "../domain/span.ts";
import { attributeRange } from "./attribute-range.ts";
import { quoteBlock } from "./discord-text.ts";
import { LIMITS } from "./limits.ts";
import { measureFilePlace, nameFilePlace } from "./name-file-place.ts";
import type { Rendered } from "./render-quotation.ts";
import type { Wording } from "./wording.ts";

/**
 * What a page holds at most, as `measurePiece` counts it. In a frame it could be more, but nobody
 * reads a longer one on a phone.
 */
const ROOM: Readonly<Record<ServerSettings["style"], number>> = { embed: 2600, plain: 1100 };
/** The signs of a link, those before the attribution, and a place by the file's own counting. */
const AROUND_ATTRIBUTION = 160;

/** Its number, two marks of a cut and the line breaks around them. */
const AROUND_PIECE = 40;
const COLOUR = 0x6b7280;

/** What is left for a page, in the same unit, beside the longest attribution of its source. */
export function roomBeside(
  entry: SourceEntry,
  { style, wording }: Pick<PiecesOptions, "style" | "wording">,
): number {
  const range = { first: 1, last: LAST_PARAGRAPH, link: null };
  const attribution = attributeRange({ entry, ...range }, wording).length + AROUND_ATTRIBUTION;
  const limit = style === "embed" ? LIMITS.embedDescription : LIMITS.content;
  return Math.min(ROOM[style], limit - LIMITS.url - attribution);
}

/** How much of a message a text takes with all that is around it, in UTF-16 code units at most. */
export function measurePiece(text: string, filePlace?: FilePlace): number {
  const quoted = quoteBlock(text, { start: 0, end: text.length });
  return quoted.length + measureFilePlace(filePlace) + AROUND_PIECE;
}

interface PiecesOptions {
  readonly entry: SourceEntry;
  /** Address of what is marked or, without, of where the pieces begin; `null` for none. */
  readonly link: string | null;
  /** What is in bold; `null` for nothing. */
  readonly marked: Passage | null;
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
}

/** Paragraphs of one source, each in a block of its own below its number, with the attribution. */
export function renderPieces(
  pieces: readonly Piece[],
  { entry, link, marked, style, wording }: PiecesOptions,
): Rendered {
  const blocks = pieces.map((piece) => renderPiece(piece, { marked, wording }));
  const numbers = pieces.map(({ paragraph }) => paragraph.number);
  const range = {
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    filePlace: pieces[0]?.paragraph.filePlace,
  };
  const text = [...blocks, `— ${attributeRange({ entry, link, ...range }, wording)}`].join("\n");
  return style === "embed"
    ? { content: "", embeds: [{ description: text, color: COLOUR }] }
    : { content: text, embeds: [] };
}

function renderPiece(
  { paragraph, span }: Piece,
  { marked, wording }: Pick<PiecesOptions, "marked" | "wording">,
): string {
  const { number, text, start, filePlace } = paragraph;
  const placed = filePlace === undefined ? "" : ` · ${nameFilePlace(filePlace, wording)}`;
  const isMarked = marked !== null && marked.paragraph === number;
  const bold: Span = isMarked
    ? { start: marked.start - start - span.start, end: marked.end - start - span.start }
    : { start: 0, end: 0 };
  return [
    `-# ${isMarked ? "▸ " : ""}¶ ${number}${placed}${span.start > 0 ? " […]" : ""}`,
    quoteBlock(text.slice(span.start, span.end), { start: Math.max(0, bold.start), end: bold.end }),
    ...(span.end < text.length ? ["-# […]"] : []),
  ].join("\n");
}
