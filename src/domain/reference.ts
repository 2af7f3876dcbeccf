/** A place in a source as people write it. */
export interface Reference {
  /** What names the source; empty where only paragraphs are named. */
  readonly title: string;
  /** ¶ numbers, from 1, `first` not after `last`; `null` where only the source is named. */
  readonly paragraphs: { readonly first: number; readonly last: number } | null;
}
