import { findSource } from "../domain/find-source.ts";
import type { Library } from "../domain/library.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import type { ReadDate } from "./bot-parts.ts";
import { escapeText } from "./discord-text.ts";
import { shortenPlain } from "./shorten-plain.ts";
import type { Wording } from "./wording.ts";

/** As somebody typed them; `null` for what was left out. */
interface TypedFilter {
  readonly source: string | null;
  readonly since: string | null;
  readonly before: string | null;
}

export type FilterReading =
  | { readonly kind: "read"; readonly filter: QuestionFilter }
  | { readonly kind: "unreadable"; readonly sentence: string };

/** Which sources may answer, or a sentence on what could not be read. */
export async function readFilter(
  { source, since, before }: TypedFilter,
  {
    library,
    readDate,
    wording: { translate, language },
  }: { readonly library: Library; readonly readDate: ReadDate; readonly wording: Wording },
): Promise<FilterReading> {
  const dates = { since, before };
  const filter: { since?: string; before?: string; source?: string } = {};
  for (const name of ["since", "before"] as const) {
    const typed = dates[name];
    if (typed === null) continue;
    const date = readDate(typed, language);
    if (date === null) {
      return {
        kind: "unreadable",
        sentence: translate("refusal.date", { typed: escapeText(shortenPlain(typed, 60)) }),
      };
    }
    filter[name] = date;
  }
  if (source !== null) {
    const entry = await findSource(library, source);
    if (entry === null) {
      return {
        kind: "unreadable",
        sentence: translate("refusal.source", { typed: escapeText(shortenPlain(source, 60)) }),
      };
    }
    filter.source = entry.key;
  }
  return { kind: "read", filter };
}
