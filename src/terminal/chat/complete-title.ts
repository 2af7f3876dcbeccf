import { toOneLine } from "../to-one-line.ts";
import type { ChatParts, Completion } from "./chat-command.ts";

/**
 * Titles that go on as typed, in any case; without one, the only title with these words. Several
 * that go on otherwise are none: what they have in common would replace what was typed.
 */
export async function completeTitle(typed: string, { library }: ChatParts): Promise<Completion> {
  const entries = await library.findSources(typed);
  const titles = entries.flatMap(({ source }) => source.title ?? []).map(toOneLine);
  const begun = titles.filter((title) => title.toLowerCase().startsWith(typed.toLowerCase()));
  if (begun.length > 0) return [[...new Set(begun)], typed];
  return [titles.length === 1 ? titles : [], typed];
}
