import type { IndexSummary, PassageIndex } from "./passage-index.ts";

/** What a library holds, for a person. */
export interface LibrarySummary extends IndexSummary {
  /** ISO 8601, of the newest source; `null` when none has a date. */
  readonly newestDate: string | null;
  /** Files of the corpus with problems, in order of path. */
  readonly problemFiles: ReturnType<PassageIndex["listProblems"]>;
}
