import type { Answer } from "./answer.ts";
import type { Quotation } from "./quotation.ts";
import type { Span } from "./span.ts";

/** A quotation beside those of other sources. */
export interface ComparedQuotation extends Quotation {
  /**
   * Where it has other numbers, dates, names or negations than another one that otherwise agrees:
   * offsets into the passage's text, in order, without overlap.
   */
  readonly differing: readonly Span[];
}

/** What different sources say to one question. */
export interface Comparison {
  readonly answer: Answer;
  /**
   * One quotation a source, each above the bar by itself, earliest first, those without a date
   * last. One alone has nothing to be compared with; none where nothing answers.
   */
  readonly compared: readonly ComparedQuotation[];
}
