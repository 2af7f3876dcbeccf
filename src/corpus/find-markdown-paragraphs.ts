import type { Root, RootContent } from "mdast";
import type { Paragraph } from "../domain/source.ts";
import { assignRoles } from "./assign-roles.ts";
import type { Block } from "./block.ts";
import { joinIntroduced } from "./join-introduced.ts";
import { trimSpan } from "./trim-span.ts";

/**
 * The paragraphs of a Markdown text: its headings, paragraphs, lists (with the paragraph that
 * introduces them), tables, code blocks and quotations, each as it is written.
 * @param shift - characters of `text` before the first that the tree knows of.
 */
export function findMarkdownParagraphs(
  text: string,
  tree: Root,
  { shift, title }: { readonly shift: number; readonly title: string | null },
): Paragraph[] {
  const blocks: Block[] = [];
  for (const node of tree.children) {
    const kind = kindOf(node);
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (kind === null || start === undefined || end === undefined) continue;
    const span = trimSpan(text, { start: start + shift, end: end + shift });
    if (span.start === span.end) continue;
    const level = node.type === "heading" ? { level: node.depth } : {};
    blocks.push({ ...span, kind, ...level });
  }
  return assignRoles(text, joinIntroduced(text, blocks), title);
}

/** `null` for what has no words of its own. */
function kindOf(node: RootContent): Block["kind"] | null {
  switch (node.type) {
    case "heading":
      return node.children.length > 0 ? "heading" : null;
    case "paragraph":
      return node.children.every(isPicture) ? null : "prose";
    case "html":
      return /[\p{L}\p{N}]/u.test(node.value.replace(/<!--[\s\S]*?(?:-->|$)|<[^>]*>/g, ""))
        ? "whole"
        : null;
    case "list":
      return "list";
    case "table":
    case "code":
    case "blockquote":
    case "footnoteDefinition":
      return "whole";
    default:
      return null;
  }
}

function isPicture(node: RootContent): boolean {
  if (node.type === "link") return node.children.every(isPicture);
  if (node.type === "text") return node.value.trim() === "";
  return node.type === "image" || node.type === "imageReference";
}
