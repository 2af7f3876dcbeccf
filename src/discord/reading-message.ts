import type { Passage } from "../domain/passage.ts";
import type { Span } from "../domain/span.ts";
import { type CitationState, encodeCitation } from "./citation-state.ts";
import { createButton } from "./create-button.ts";
import { createRows } from "./create-rows.ts";
import { cutPieces } from "./cut-pieces.ts";
import type { LibraryView } from "./library-view.ts";
import type { MessageParts } from "./message-parts.ts";
import { openPage, type SourcePage } from "./open-page.ts";
import { encodeReading, type ReadingState } from "./reading-state.ts";
import { measurePiece, ROOM, renderPieces } from "./render-pieces.ts";

/** Paragraphs of a source with buttons to read on; `null` when they are no longer there. */
export async function readingMessage(
  state: ReadingState,
  { library, style, wording }: LibraryView,
): Promise<MessageParts | null> {
  const reading = await library.readSource(state.sourceKey);
  const marked = state.passageKey === null ? null : await library.findPassage(state.passageKey);
  if (reading === null || (state.passageKey !== null && marked === null)) return null;

  const room = ROOM[style];
  const pieces = reading.paragraphs
    .filter(({ number }) => number >= state.first && number <= state.last)
    .flatMap((paragraph) => cutPieces(paragraph, (text) => measurePiece(text) <= room));
  const page = openPage(pieces, {
    middle: marked === null ? null : placeOf(pieces, marked.passage),
    number: state.page,
    measure: ({ paragraph, span }) => measurePiece(paragraph.text.slice(span.start, span.end)),
    room,
  });
  if (page === null) return null;
  const { source } = reading.entry;
  const link = await library.link(source, marked?.passage ?? startOf(page.pieces));
  const turned = (to: number) => encodeReading({ ...state, page: to });
  const turn = (label: string, to: number) =>
    createButton(label, { action: "page", state: turned(to) });
  const { translate } = wording;
  return {
    ...renderPieces(page.pieces, {
      entry: reading.entry,
      link,
      marked: marked?.passage ?? null,
      style,
      wording,
    }),
    components: createRows([
      createButton(translate("button.cite"), {
        action: "cite",
        state: encodeCitation(citedIn(page.pieces, { sourceKey: state.sourceKey, marked })),
      }),
      ...(page.hasEarlier ? [turn(translate("button.earlier"), state.page - 1)] : []),
      ...(page.hasLater ? [turn(translate("button.later"), state.page + 1)] : []),
      ...(marked !== null && state.page !== 0 && Math.abs(state.page) > 1
        ? [turn(translate("button.back"), 0)]
        : []),
    ]),
  };
}

/** What is marked or, without, all paragraphs of the page. */
function citedIn(
  pieces: SourcePage["pieces"],
  {
    sourceKey,
    marked,
  }: { readonly sourceKey: string; readonly marked: { readonly passage: Passage } | null },
): CitationState {
  if (marked !== null) return { kind: "passage", key: marked.passage.key };
  const numbers = pieces.map(({ paragraph }) => paragraph.number);
  return {
    kind: "paragraphs",
    sourceKey,
    first: Math.min(...numbers),
    last: Math.max(...numbers),
  };
}

/** In the source's text. */
function startOf([piece]: SourcePage["pieces"]): Span {
  const { start = 0 } = piece?.paragraph ?? {};
  const { span = { start: 0, end: 0 } } = piece ?? {};
  return { start: start + span.start, end: start + span.end };
}

function placeOf(
  pieces: readonly { paragraph: { number: number; start: number }; span: { end: number } }[],
  passage: Passage,
): number {
  return pieces.findIndex(
    ({ paragraph, span }) =>
      paragraph.number === passage.paragraph && paragraph.start + span.end > passage.start,
  );
}
