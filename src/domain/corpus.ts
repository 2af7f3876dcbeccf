import type { DocumentFlaw, Flaw } from "./flaw.ts";
import type { Passage } from "./passage.ts";
import type { SourceText } from "./source.ts";

/** A file of the corpus. */
export interface CorpusFile {
  /** Below the corpus folder, with forward slashes. */
  readonly path: string;
  /** Changes whenever the file, or the metadata written beside it, may have changed. */
  readonly fingerprint: string;
}

/** Something in the corpus that a person should mend; everything else is still read. */
export interface CorpusProblem {
  readonly file: string;
  /** From 1; `null` where the whole file is meant. */
  readonly line: number | null;
  readonly flaw: Flaw;
}

/** One that lies in the file itself, whatever else is in the corpus. */
export interface DocumentProblem extends CorpusProblem {
  readonly flaw: DocumentFlaw;
}

/** What a file of the corpus holds. */
interface CorpusFileContent {
  /** SHA-256 of its bytes in hexadecimal digits; `null` where they could not be read. */
  readonly sha256: string | null;
  readonly sources: readonly SourceText[];
  readonly problems: readonly DocumentProblem[];
}

/** Port: the folder of documents to quote from. */
export interface Corpus {
  /** Where it is, for messages. */
  readonly location: string;
  /** Changes whenever the same file would give other sources or passages. */
  readonly rules: string;
  /**
   * In order of path.
   * @throws Fault when the folder is missing or cannot be read.
   */
  listFiles(): Promise<readonly CorpusFile[]>;
  /** Bad content is reported as problems, never thrown. */
  readFile(path: string): Promise<CorpusFileContent>;
  splitPassages(source: SourceText): readonly Passage[];
}
