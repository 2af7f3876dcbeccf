import { type Manifest, parseManifest } from "./manifest.ts";
import type { IndexDatabase } from "./open-database.ts";

/** The state that a database holds, as far as an update must know it. */
export interface StoredState {
  /** `null` before the first state was committed. */
  readonly manifest: Manifest | null;
  /** Path → fingerprint. */
  readonly files: ReadonlyMap<string, string>;
}

export function readStoredState(database: IndexDatabase): StoredState {
  const row = database.prepare("SELECT json FROM manifest").get() as { json: string } | undefined;
  const files = database.prepare("SELECT path, fingerprint FROM files").all() as {
    path: string;
    fingerprint: string;
  }[];
  return {
    manifest: row === undefined ? null : parseManifest(row.json),
    files: new Map(files.map((file) => [file.path, file.fingerprint])),
  };
}
