import type { Passage } from "../domain/passage.ts";
import { nameFilePlace } from "./name-file-place.ts";
import type { Wording } from "./wording.ts";

/** Where a passage stands in its source, by paragraph and as its file counts: "¶ 3 of 25 · p. 12". */
export function placeOf(
  { paragraph, paragraphs, part, parts, filePlace }: Passage,
  wording: Wording,
): string {
  const place = wording.translate("source.place", { paragraph, paragraphs, part, parts });
  return filePlace === undefined ? place : `${place} · ${nameFilePlace(filePlace, wording)}`;
}
