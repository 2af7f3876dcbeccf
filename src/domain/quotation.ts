import type { Passage } from "./passage.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

/** A passage with its attribution. */
export interface Quotation {
  readonly passage: Passage;
  readonly source: Source;
  /** The sentence that answers best, as offsets into the passage's text. */
  readonly highlight: Span;
  /** Address of these very words, as `LinkWords` gives it; `null` where the source has none. */
  readonly link: string | null;
}
