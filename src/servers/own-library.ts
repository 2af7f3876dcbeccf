import type { Corpus } from "../domain/corpus.ts";
import type { Library } from "../domain/library.ts";
import type { IndexSummary } from "../domain/passage-index.ts";
import type { Progress } from "../domain/progress.ts";

/** A library of one server, open. */
export interface OwnLibrary extends Library {
  summary(): IndexSummary;
  /** Goes over to the state that was committed last. */
  refresh(): Promise<unknown>;
  close(): void;
}

/** How indexes are made and opened. */
export interface LibraryMaker {
  /** Over the index that is there; `null` where none can answer. */
  open(place: IndexPlace): Promise<OwnLibrary | null>;
  /** Brings the index up to date with documents, of which there is at least one. */
  update(place: IndexPlace, progress: Progress): Promise<void>;
  /** What all share, and the server's own, as one. */
  join(libraries: {
    readonly own: Library;
    readonly owns: (source: { readonly id: string }) => boolean;
  }): Library;
}

interface IndexPlace {
  readonly dataDirectory: string;
  readonly corpus: Corpus;
}
