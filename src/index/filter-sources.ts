import { firstDay } from "../domain/first-day.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import type { Source } from "../domain/source.ts";

/** Numbers of the sources that pass the filter; `null` when it restricts nothing. */
export function filterSources(
  stored: () => readonly { readonly number: number; readonly key: string; readonly json: string }[],
  filter: QuestionFilter,
): number[] | null {
  if (Object.values(filter).every((wanted) => wanted === undefined)) return null;
  return stored()
    .filter(({ key, json }) => {
      // A key names one source; nothing is left to be looked for in its names.
      const { source: wanted, ...dates } = filter;
      return passes(JSON.parse(json) as Source, key === wanted ? dates : filter);
    })
    .map(({ number }) => number);
}

function passes(source: Source, { since, before, source: wanted }: QuestionFilter): boolean {
  return (
    (since === undefined || (source.date !== null && firstDay(source.date) >= firstDay(since))) &&
    (before === undefined || (source.date !== null && firstDay(source.date) < firstDay(before))) &&
    (wanted === undefined || names(source, wanted))
  );
}

function names({ id, title, file }: Source, wanted: string): boolean {
  const part = wanted.toLowerCase();
  return [id, title ?? "", file].some((name) => name.toLowerCase().includes(part));
}
