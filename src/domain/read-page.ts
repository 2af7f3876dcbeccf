import { cutPieces } from "./cut-pieces.ts";
import type { Library } from "./library.ts";
import { openPage, type SourcePage } from "./open-page.ts";
import type { Passage } from "./passage.ts";
import type { ReadingState } from "./reading-state.ts";
import type { FilePlace } from "./source.ts";
import type { SourceEntry } from "./source-entry.ts";
import type { Span } from "./span.ts";

/** A page of a source as the corpus has it now. */
export interface ReadPage extends SourcePage {
  readonly entry: SourceEntry;
  /** The quotation that the reading began with; `null` for none. */
  readonly marked: Passage | null;
  /** Address of what is marked or, without, of where the page begins; `null` for none. */
  readonly link: string | null;
}

interface ReadPageOptions {
  readonly library: Pick<Library, "readSource" | "findPassage" | "link">;
  /** What of a page a text takes, with what is said of its place. */
  readonly measure: (text: string, filePlace?: FilePlace) => number;
  /** Room on a page of this source, in the same unit. */
  readonly roomFor: (entry: SourceEntry) => number;
}

/** Paragraphs of a source; `null` when they are no longer there. */
export async function readPage(
  state: ReadingState,
  { library, measure, roomFor }: ReadPageOptions,
): Promise<ReadPage | null> {
  const reading = await library.readSource(state.sourceKey);
  const found = state.passageKey === null ? null : await library.findPassage(state.passageKey);
  if (reading === null || (state.passageKey !== null && found === null)) return null;

  const { entry } = reading;
  const room = roomFor(entry);
  const marked = found?.passage ?? null;
  const pieces = reading.paragraphs
    .filter(({ number }) => number >= state.first && number <= state.last)
    .flatMap((paragraph) =>
      cutPieces(paragraph, (text) => measure(text, paragraph.filePlace) <= room),
    );
  const page = openPage(pieces, {
    middle: marked === null ? null : placeOf(pieces, marked),
    number: state.page,
    measure: ({ paragraph: { text, filePlace }, span }) =>
      measure(text.slice(span.start, span.end), filePlace),
    room,
  });
  if (page === null) return null;
  const link = await library.link(entry.source, marked ?? startOf(page.pieces));
  return { ...page, entry, marked, link };
}

/** In the source's text. */
function startOf([piece]: SourcePage["pieces"]): Span {
  const { start = 0 } = piece?.paragraph ?? {};
  const { span = { start: 0, end: 0 } } = piece ?? {};
  return { start: start + span.start, end: start + span.end };
}

function placeOf(pieces: SourcePage["pieces"], passage: Passage): number {
  return pieces.findIndex(
    ({ paragraph, span }) =>
      paragraph.number === passage.paragraph && paragraph.start + span.end > passage.start,
  );
}
