import type { Paragraph } from "../domain/source.ts";
import type { Block } from "./block.ts";
import { readsLikeHeading } from "./reads-like-heading.ts";

/**
 * Tells headings from text. A source of nothing but headings is all text: a single line must
 * remain quotable.
 */
export function assignRoles(
  text: string,
  blocks: readonly Block[],
  title: string | null,
): Paragraph[] {
  const headings = blocks.map((block, at) => {
    if (block.kind !== "prose") return block.kind === "heading";
    const words = text.slice(block.start, block.end);
    if (at === 0 && title !== null && readsLikeHeading(words.replace(title, ""))) return true;
    return readsLikeHeading(words) || isAnswered(text, block, blocks[at + 1]);
  });
  const hasText = headings.includes(false);
  return blocks.map(({ kind, level, ...place }, at) => {
    if (!hasText || !headings[at]) return { ...place, role: "text" };
    return { ...place, role: "heading", ...(level === undefined ? {} : { level }) };
  });
}

/**
 * A short question above a paragraph that is none, as in a list of frequent questions: it names
 * what follows, and would otherwise be the best match for whoever asks it.
 */
function isAnswered(text: string, block: Block, below: Block | undefined): boolean {
  const question = shortQuestion(text, block);
  return question !== null && below !== undefined && shortQuestion(text, below) === null;
}

function shortQuestion(text: string, block: Block): string | null {
  const words = text.slice(block.start, block.end);
  const withoutMark = words.replace(/[?？؟]$/, "");
  const isQuestion =
    withoutMark !== words && !/[.!?\n]/.test(withoutMark) && readsLikeHeading(withoutMark);
  return isQuestion ? words : null;
}
