import type { Source } from "./source.ts";

/**
 * For each of several sources what tells it from another that has the same title and the same date:
 * its file, or its id where they share the file. `null` where title, date or opening words do.
 */
export function tellApart(sources: readonly Source[]): readonly (string | null)[] {
  return sources.map((source) => {
    const alike = sources.filter(
      ({ id, title, date }) => id !== source.id && title === source.title && date === source.date,
    );
    // One without a title is always named by its file.
    if (source.title === null || alike.length === 0) return null;
    return alike.some(({ file }) => file === source.file) ? source.id : source.file;
  });
}
