import { readPage } from "../../domain/read-page.ts";
import type { ReadingState } from "../../domain/reading-state.ts";
import { pageColumns, renderPage } from "../render-page.ts";
import { wrapText } from "../wrap-text.ts";
import type { ChatOutcome, ChatParts } from "./chat-command.ts";
import { GONE } from "./gone.ts";

/** Lines of a screen that a page takes, besides its attribution. */
const ROOM_LINES = 18;

/** A page of a source, which is the one that is read from then on. */
export async function showPage(
  state: ReadingState,
  { library, style }: Pick<ChatParts, "library" | "style">,
): Promise<ChatOutcome> {
  const widthColumns = pageColumns(style);
  const page = await readPage(state, {
    library,
    measure: (text) => wrapText(text, { widthColumns, breaks: [] }).length + 1,
    roomFor: () => ROOM_LINES,
  });
  if (page === null) return GONE;
  const { hasEarlier, hasLater } = page;
  const turns = [
    ...(hasEarlier ? ["/previous"] : []),
    ...(hasLater ? ["/next"] : []),
    ...(state.page === 0 ? [] : ["/back"]),
  ];
  return {
    kind: "shown",
    text: renderPage(page, { style, turns }),
    memory: { reading: { state, hasEarlier, hasLater } },
  };
}
