import type { CorpusFile } from "../domain/corpus.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import type { IndexDatabase } from "./open-database.ts";

/** What is remembered of a file of the corpus. */
export interface StoredFile extends CorpusFile {
  /** How many problems it had. */
  readonly problems: number;
}

/** The state that a database holds, as far as an update must know it. */
export interface StoredState {
  /** `null` before the first state was committed. */
  readonly manifest: Manifest | null;
  /** By path. */
  readonly files: ReadonlyMap<string, StoredFile>;
}

export function readStoredState(database: IndexDatabase): StoredState {
  const row = database.prepare("SELECT json FROM manifest").get() as { json: string } | undefined;
  const files = database
    .prepare("SELECT path, fingerprint, problems FROM files")
    .all() as StoredFile[];
  return {
    manifest: row === undefined ? null : parseManifest(row.json),
    files: new Map(files.map((file) => [file.path, file])),
  };
}
