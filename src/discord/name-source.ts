import type { Source } from "../domain/source.ts";
import { shortenPlain } from "./shorten-plain.ts";

/** What a source is called where nothing is rendered; one without a title by its first words. */
export function nameSource(
  { title, opening }: Pick<Source, "title" | "opening">,
  limitChars: number,
): string {
  return shortenPlain(title ?? `${opening} […]`, limitChars);
}
