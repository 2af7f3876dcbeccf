import type { Source, SourceNames } from "../domain/source.ts";

/** A source as its row and that of its file have it. */
export interface SourceRow {
  readonly json: string;
  readonly sha256: string;
}

export function decodeSource({ json, sha256 }: SourceRow): Source {
  // Written by this project in the same schema version.
  return { ...(JSON.parse(json) as SourceNames), sha256 };
}
