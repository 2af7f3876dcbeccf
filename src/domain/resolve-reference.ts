import { findSource } from "./find-source.ts";
import type { Library } from "./library.ts";
import { readLocator } from "./locator.ts";
import type { ReadReference } from "./reference.ts";
import type { SourceEntry } from "./source-entry.ts";

/** The paragraphs that are meant, or what stands against it. */
export type Resolved =
  | {
      readonly kind: "found";
      readonly entry: SourceEntry;
      readonly first: number;
      readonly last: number;
      /** Of the passage that was named by its own key; `null` for paragraphs. */
      readonly passageKey: string | null;
    }
  | { readonly kind: "no-source"; readonly typed: string }
  | { readonly kind: "unreadable"; readonly typed: string }
  | { readonly kind: "no-paragraph"; readonly entry: SourceEntry };

interface ResolveParts {
  readonly library: Pick<Library, "findPassage" | "findSources">;
  readonly readReference: ReadReference;
}

/**
 * The paragraphs of a source by what was typed: the source from the suggestions or by its title,
 * its number beside it or behind the title ("Title ¶ 3"); without any, the whole source; or a passage
 * or source by its locator, as attributions have it.
 */
export async function resolveReference(
  typed: { readonly source: string; readonly paragraph: string | null },
  { library, readReference }: ResolveParts,
): Promise<Resolved> {
  const given = typed.paragraph === null ? null : readReference(typed.paragraph);
  if (typed.paragraph !== null && !given?.paragraphs) {
    return { kind: "unreadable", typed: typed.paragraph };
  }
  const locator = readLocator(typed.source);
  const named = locator?.kind === "passage" ? await library.findPassage(locator.key) : null;
  if (named !== null && given === null) {
    const { passage, source: entry } = named;
    const { paragraph, key: passageKey } = passage;
    return { kind: "found", entry, first: paragraph, last: paragraph, passageKey };
  }
  const title = locator?.kind === "source" ? `${locator.key} ${locator.rest}` : typed.source;
  const whole = named?.source ?? (await findSource(library, title.trim()));
  const reference = readReference(title);
  const entry =
    whole ?? (reference.title === "" ? null : await findSource(library, reference.title));
  if (entry === null) return { kind: "no-source", typed: typed.source };
  const behindTitle = whole === null ? reference.paragraphs : null;
  const { first, last } = given?.paragraphs ?? behindTitle ?? { first: 1, last: entry.paragraphs };
  if (first < 1 || first > entry.paragraphs) return { kind: "no-paragraph", entry };
  return {
    kind: "found",
    entry,
    first,
    last: Math.min(last, entry.paragraphs),
    passageKey: null,
  };
}
