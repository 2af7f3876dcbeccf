import type { PassageIndex } from "../domain/passage-index.ts";
import type { Source } from "../domain/source.ts";
import type { SourceEntry } from "../domain/source-entry.ts";

interface NamedEntry {
  readonly entry: SourceEntry;
  readonly title: string;
  /** Each word of what it may be known by, behind a space. */
  readonly words: string;
}

/**
 * Sources by the beginnings of words of their names: those whose title begins as typed first, then
 * the newest. All of them where nothing is typed.
 */
export function createSourceFinder({
  index,
}: {
  readonly index: Pick<PassageIndex, "listSources">;
}): (typed: string) => readonly SourceEntry[] {
  let named: readonly NamedEntry[] | undefined;
  return (typed) => {
    named ??= index.listSources().map(nameEntry).sort(newestFirst);
    const wanted = fold(typed);
    const words = wanted.split(" ").filter(Boolean);
    const found = named.filter((one) => words.every((word) => one.words.includes(` ${word}`)));
    const begins = found.filter(({ title }) => title.startsWith(wanted));
    const others = found.filter(({ title }) => !title.startsWith(wanted));
    return [...begins, ...others].map(({ entry }) => entry);
  };
}

function nameEntry(entry: SourceEntry): NamedEntry {
  const { title, opening, publisher, author, file, id }: Source = entry.source;
  const names = [title ?? opening, publisher, author, file, id];
  return { entry, title: fold(title ?? opening), words: ` ${fold(names.join(" "))}` };
}

/** Lower case, without accents, and with one space between words. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function newestFirst(one: NamedEntry, other: NamedEntry): number {
  const [oneDate, otherDate] = [one.entry.source.date ?? "", other.entry.source.date ?? ""];
  if (oneDate !== otherDate) return oneDate < otherDate ? 1 : -1;
  return one.title < other.title ? -1 : 1;
}
