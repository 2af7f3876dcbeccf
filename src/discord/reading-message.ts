import type { CitedPlace } from "../domain/citation.ts";
import type { SourcePage } from "../domain/open-page.ts";
import type { Passage } from "../domain/passage.ts";
import { readPage } from "../domain/read-page.ts";
import type { ReadingState } from "../domain/reading-state.ts";
import { encodeCitation } from "./citation-state.ts";
import { createButton } from "./create-button.ts";
import { createRows } from "./create-rows.ts";
import type { LibraryView } from "./library-view.ts";
import type { MessageParts } from "./message-parts.ts";
import { encodeReading } from "./reading-state.ts";
import { measurePiece, renderPieces, roomBeside } from "./render-pieces.ts";

/** Paragraphs of a source with buttons to read on; `null` when they are no longer there. */
export async function readingMessage(
  state: ReadingState,
  { library, style, wording }: LibraryView,
): Promise<MessageParts | null> {
  const page = await readPage(state, {
    library,
    measure: measurePiece,
    roomFor: (entry) => roomBeside(entry, { style, wording }),
  });
  if (page === null) return null;
  const { entry, link, marked } = page;
  const turned = (to: number) => encodeReading({ ...state, page: to });
  const turn = (label: string, to: number) =>
    createButton(label, { action: "page", state: turned(to) });
  const { translate } = wording;
  return {
    ...renderPieces(page.pieces, { entry, link, marked, style, wording }),
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
  { sourceKey, marked }: { readonly sourceKey: string; readonly marked: Passage | null },
): CitedPlace {
  if (marked !== null) return { kind: "passage", key: marked.key };
  const numbers = pieces.map(({ paragraph }) => paragraph.number);
  return {
    kind: "paragraphs",
    sourceKey,
    first: Math.min(...numbers),
    last: Math.max(...numbers),
  };
}
