import type { Source } from "./source.ts";

/** A source as a catalogue lists it. */
export interface SourceEntry {
  readonly source: Source;
  /** Twelve characters of a URL that stay its own as long as its id does. */
  readonly key: string;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
}
