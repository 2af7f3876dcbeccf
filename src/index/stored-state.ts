import type { CorpusFile } from "../domain/corpus.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import type { IndexDatabase } from "./open-database.ts";

/** What is remembered of a file of the corpus. */
export interface StoredFile extends CorpusFile {
  /** How many problems it had. */
  readonly problems: number;
  /** Of its bytes; `null` where they could not be read. */
  readonly sha256: string | null;
}

/** The state that a database holds, as far as an update must know it. */
export interface StoredState {
  /** `null` before the first state was committed. */
  readonly manifest: Manifest | null;
  /** By path. */
  readonly files: ReadonlyMap<string, StoredFile>;
}

/** `null` before the first state was committed. */
export function readManifest(database: IndexDatabase): Manifest | null {
  const row = database.prepare("SELECT json FROM manifest").get() as { json: string } | undefined;
  return row === undefined ? null : parseManifest(row.json);
}

export function readStoredState(database: IndexDatabase): StoredState {
  const files = database
    .prepare("SELECT path, fingerprint, problems, sha256 FROM files")
    .all() as StoredFile[];
  return {
    manifest: readManifest(database),
    files: new Map(files.map((file) => [file.path, file])),
  };
}
