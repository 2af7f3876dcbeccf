import type { Library } from "../domain/library.ts";
import { wordsToLink } from "../domain/link-words.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { QuotationReference } from "./message-view.ts";

/** The quotations as they stand now, each proved; `null` for what the corpus no longer holds. */
export async function loadQuotations(
  library: Library,
  references: readonly QuotationReference[],
): Promise<readonly (Quotation | null)[]> {
  return Promise.all(
    references.map(async ({ key, sentence }) => {
      const found = await library.findPassage(key);
      if (found === null) return null;
      const { passage, source: entry } = found;
      const highlight = passage.sentences[sentence ?? -1] ?? { start: 0, end: 0 };
      const link = await library.link(entry.source, wordsToLink({ passage, highlight }));
      return { passage, source: entry.source, highlight, link };
    }),
  );
}
