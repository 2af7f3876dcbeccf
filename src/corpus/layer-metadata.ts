import { type Metadata, NO_METADATA } from "./read-metadata.ts";

/** What is known of a document beside what it says of itself. */
export interface KnownMetadata {
  /** What somebody wrote down about it: it wins over what the document says. */
  readonly given: Metadata;
  /** That of the folders that it lies in: it stands in for what neither says. */
  readonly inherited: Metadata;
}

export const NOTHING_KNOWN: KnownMetadata = { given: NO_METADATA, inherited: NO_METADATA };

/** Each field from the first layer that has it. */
export function layerMetadata(...layers: readonly Metadata[]): Metadata {
  const pick = (field: keyof Metadata) =>
    layers.map((layer) => layer[field]).find((value) => value !== null) ?? null;
  return {
    id: pick("id"),
    title: pick("title"),
    publisher: pick("publisher"),
    author: pick("author"),
    date: pick("date"),
    url: pick("url"),
  };
}
