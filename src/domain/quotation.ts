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
  /**
   * Where other sources say the same, earliest first, one passage a source; absent where nobody
   * looked for them.
   */
  readonly alsoReported?: readonly Report[];
}

/** A passage of another source that says the same. */
export type Report = Pick<Quotation, "passage" | "source" | "link">;
