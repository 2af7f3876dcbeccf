import type { FilePlace } from "../domain/source.ts";
import { escapeInline } from "./discord-text.ts";
import { shortenWords } from "./shorten-words.ts";
import type { Wording } from "./wording.ts";

/** In UTF-16 code units, before escaping: names of people in a channel are as long as they like. */
const MOST_LABEL = 60;

/** "p. 12" and the like, escaped. */
export function nameFilePlace({ kind, label }: FilePlace, { translate }: Wording): string {
  return translate("source.file-place", {
    kind,
    label: escapeInline(shortenWords(label, MOST_LABEL)),
  });
}

/** What that takes at most, with the signs that part it from other words. */
export function measureFilePlace(filePlace: FilePlace | undefined): number {
  return filePlace === undefined ? 0 : Math.min(MOST_LABEL, filePlace.label.length) * 2 + AROUND;
}

const AROUND = 12;
