import { writeLocator } from "../domain/locator.ts";
import type { Source } from "../domain/source.ts";
import { citeSource } from "./cite-source.ts";
import type { Wording } from "./wording.ts";

interface Attribution {
  readonly source: Source;
  /** Address of the words; `null` where the source has none. */
  readonly link: string | null;
  /** Which paragraph of how many, in words. */
  readonly place: string;
  /** What is written behind a locator's `#`, such as a passage's key. */
  readonly located: string;
}

/** Whose words they are and where they stand: by a link, or else by what /quote takes. */
export function attribute({ source, link, place, located }: Attribution, wording: Wording): string {
  const locator = source.url === null ? ` · \`${writeLocator(located)}\`` : "";
  return `${citeSource({ ...source, url: link }, wording)} · ${place}${locator}`;
}
