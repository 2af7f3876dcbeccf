/** A place in a source as people write it. */
export interface Reference {
  /** What names the source; empty where only paragraphs are named. */
  readonly title: string;
  /** ¶ numbers, from 1, `first` not after `last`; `null` where only the source is named. */
  readonly paragraphs: { readonly first: number; readonly last: number } | null;
}

/** Port: "3", "3-5", "Title ¶ 3" as people type it → source and paragraphs. */
export type ReadReference = (text: string) => Reference;
