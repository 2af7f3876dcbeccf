import type { DocumentProblem } from "../domain/corpus.ts";
import type { SourceText } from "../domain/source.ts";

/** A source with its place. */
export interface LocatedSource {
  readonly sourceText: SourceText;
  /** Line of the file, from 1, where a file holds many sources; else `null`. */
  readonly line: number | null;
}

/** What one file gave. */
export interface FileReading {
  readonly located: readonly LocatedSource[];
  readonly problems: readonly DocumentProblem[];
}
