import { locateRange } from "../domain/locator.ts";
import type { FilePlace } from "../domain/source.ts";
import type { SourceEntry } from "../domain/source-entry.ts";
import { attribute } from "./attribute.ts";
import { nameFilePlace } from "./name-file-place.ts";
import type { Wording } from "./wording.ts";

interface Range {
  readonly entry: SourceEntry;
  /** Address of the words; `null` where the source has none. */
  readonly link: string | null;
  /** ¶ numbers, from 1. */
  readonly first: number;
  readonly last: number;
  /** Where the first of them begins by the file's own counting. */
  readonly filePlace?: FilePlace | undefined;
}

/** The attribution of several paragraphs, or of words in them. */
export function attributeRange(
  { entry: { source, key, paragraphs }, link, first, last, filePlace }: Range,
  wording: Wording,
): string {
  const isOne = first === last;
  const range = wording.translate("source.range", {
    first,
    last,
    paragraphs,
    isOne: isOne ? "yes" : "no",
  });
  const place = filePlace === undefined ? range : `${range} · ${nameFilePlace(filePlace, wording)}`;
  const located = locateRange(key, { first, last });
  return attribute({ source, link, place, located }, wording);
}
