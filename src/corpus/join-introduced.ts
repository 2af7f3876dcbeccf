import type { Block } from "./block.ts";

/** Makes one block of each list and the paragraph that introduces it, if that ends in a colon. */
export function joinIntroduced(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const isIntroduced = above?.kind === "prose" && /[:：]/.test(text.charAt(above.end - 1));
    if (block.kind === "list" && isIntroduced)
      joined.splice(-1, 1, { ...above, end: block.end, kind: "list" });
    else joined.push(block);
  }
  return joined;
}
