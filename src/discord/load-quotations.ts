import type { Library } from "../domain/library.ts";
import { wordsToLink } from "../domain/link-words.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { MessageView } from "./message-view.ts";

/**
 * The quotations of a view as they stand now, each proved, and who else reports the one that is
 * shown; `null` for what the corpus no longer holds.
 */
export async function loadQuotations(
  library: Library,
  {
    references,
    shown,
  }: {
    readonly references: MessageView["references"];
    /** Place of the one that is shown, from 0. */
    readonly shown: number | "all";
  },
): Promise<readonly (Quotation | null)[]> {
  return Promise.all(
    references.map(async ({ key, sentence }, place) => {
      const found = await library.findPassage(key);
      if (found === null) return null;
      const { passage, source: entry } = found;
      const highlight = passage.sentences[sentence ?? -1] ?? { start: 0, end: 0 };
      const link = await library.link(entry.source, wordsToLink({ passage, highlight }));
      const quotation = { passage, source: entry.source, highlight, link };
      return shown === "all" || shown === place
        ? { ...quotation, alsoReported: await library.findReports(passage) }
        : quotation;
    }),
  );
}
