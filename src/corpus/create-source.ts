import type { Source } from "../domain/source.ts";
import type { Metadata } from "./read-metadata.ts";

/** The source of a file: its path is its id unless the metadata says otherwise. */
export function createSource(file: string, metadata: Metadata): Source {
  const { id, title, publisher, author, date, url } = metadata;
  return { id: id ?? file, title, publisher, author, date, url, file };
}
