import type { ExtractedParagraph } from "./extraction.ts";
import { collapse, type PageNode } from "./page-node.ts";

/**
 * The paragraphs of an element: white space as a browser shows it, a line break for each `<br>`,
 * list item and table row, and a tab between cells, as `innerText` has them. Nothing is added that
 * a browser draws instead of writing it, such as bullets. Lists, tables, quotations and code stay whole.
 */
export function readPageBlocks(root: PageNode): ExtractedParagraph[] {
  const blocks: ExtractedParagraph[] = [];
  let inline = "";
  const add = (text: string, block: Omit<ExtractedParagraph, "text">): void => {
    if (/\S/.test(text)) blocks.push({ text, ...block });
  };
  const finish = (block: Omit<ExtractedParagraph, "text"> = { kind: "prose" }): void => {
    add(tidy(inline), block);
    inline = "";
  };
  const walkInto = (node: PageNode): void => {
    for (const child of node.childNodes) walk(child);
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      inline += collapse(node.textContent ?? "");
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || UNSEEN.has(name) || isHidden(node)) return;
    if (name === "br") inline += "\n";
    else if (!BLOCKS.has(name)) walkInto(node);
    else {
      finish();
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level !== undefined) {
        walkInto(node);
        finish({ kind: "heading", level: Number(level) });
      } else if (name === "pre") add(trimLines(node.textContent ?? ""), { kind: "whole" });
      else if (isList(name)) add(linesOf(node), { kind: "list" });
      else if (name === "blockquote") add(joinBlocks(readPageBlocks(node)), { kind: "whole" });
      else if (name === "table" && isData(node)) add(rowsOf(node), { kind: "whole" });
      else {
        walkInto(node);
        finish();
      }
    }
  };
  walkInto(root);
  finish();
  return blocks;
}

const UNSEEN = new Set(
  "title script style noscript template head svg math iframe object video audio canvas button input select textarea nav dialog".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

function isHidden(node: PageNode): boolean {
  return (
    node.getAttribute("hidden") !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute("style") ?? "")
  );
}

function isList(name: string): boolean {
  return name === "ul" || name === "ol" || name === "dl";
}

/** Lines without white space at their ends. */
function tidy(text: string): string {
  return text
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** Code keeps its indentation. */
function trimLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/^(?:[^\S\n]*\n)+|\s+$/g, "");
}

function joinBlocks(blocks: readonly ExtractedParagraph[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

function linesOf(list: PageNode): string {
  return elementsOf(list)
    .map((item) => joinBlocks(readPageBlocks(item)))
    .filter((text) => text !== "")
    .join("\n");
}

/** A table that holds others, or whole columns of text, only arranges a page. */
function isData(table: PageNode): boolean {
  if (table.querySelector("table, h1, h2, h3, h4, h5, h6") !== null) return false;
  return [...table.querySelectorAll("tr")].some((row) => elementsOf(row).length > 1);
}

function rowsOf(table: PageNode): string {
  return [...table.querySelectorAll("caption, tr")]
    .map((row) => {
      if (row.nodeName.toLowerCase() === "caption") return joinBlocks(readPageBlocks(row));
      const cells = elementsOf(row).map((cell) => collapse(joinBlocks(readPageBlocks(cell))));
      return cells.join("\t").trim();
    })
    .filter((line) => line !== "")
    .join("\n");
}

function elementsOf(node: PageNode): PageNode[] {
  return [...node.childNodes].filter(({ nodeType }) => nodeType === 1);
}
