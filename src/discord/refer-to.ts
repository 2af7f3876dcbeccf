import type { Quotation } from "../domain/quotation.ts";
import type { QuotationReference, Standing } from "./message-view.ts";

/** The highlight may be less than a sentence: then the sentence that it stands in is named. */
export function referTo({ passage, highlight }: Quotation, standing: Standing): QuotationReference {
  const sentence = passage.sentences.findIndex(
    ({ start, end }) => start <= highlight.start && highlight.start < end,
  );
  return { key: passage.key, sentence: sentence < 0 ? null : sentence, standing };
}
