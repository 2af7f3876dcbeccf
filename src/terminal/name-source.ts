import type { Source } from "../domain/source.ts";
import { toOneLine } from "./to-one-line.ts";

/** What a source is called in a sentence; one without a title by its first words. */
export function nameSource({ title, opening }: Pick<Source, "title" | "opening">): string {
  return `“${toOneLine(title ?? `${opening} […]`)}”`;
}
