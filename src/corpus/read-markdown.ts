import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { createSourceText } from "./create-source-text.ts";
import type { FileReading } from "./file-reading.ts";
import { findMarkdownParagraphs } from "./find-markdown-paragraphs.ts";
import { type KnownMetadata, layerMetadata } from "./layer-metadata.ts";
import { readMetadataYaml } from "./read-metadata-yaml.ts";

/** The source of a Markdown file, with the metadata of its front matter. */
export function readMarkdown(
  file: string,
  text: string,
  { given, inherited }: KnownMetadata,
): FileReading {
  // The parser would drop a byte order mark and count its offsets without it.
  const shift = text.startsWith("\ufeff") ? 1 : 0;
  const tree = parseMarkdown(text.slice(shift));
  if (tree === null) {
    const flaw = { kind: "markdown-nested" } as const;
    return { located: [], problems: [{ file, line: null, flaw }] };
  }
  const front = tree.children.find((node) => node.type === "yaml");
  const read = readMetadataYaml(front?.value ?? "", { file, linesBefore: 1 });
  const own = { ...read.metadata, title: read.metadata.title ?? findTitle(tree) };
  const metadata = layerMetadata(given, own, inherited);
  const paragraphs = findMarkdownParagraphs(text, tree, { shift, title: metadata.title });
  const sourceText = createSourceText(file, metadata, { text, paragraphs });
  const problems =
    front === undefined && /^---\r?\n\w+:/.test(text.slice(shift))
      ? [{ file, line: 1, flaw: { kind: "front-matter-open" } as const }]
      : read.problems;
  if (paragraphs.length > 0) return { located: [{ sourceText, line: null }], problems };
  const flaw = { kind: "front-matter-only" } as const;
  return { located: [], problems: [...problems, { file, line: null, flaw }] };
}

/** `null` where the parser runs out of stack. */
function parseMarkdown(text: string): Root | null {
  try {
    return fromMarkdown(text, {
      extensions: [frontmatter(["yaml"]), gfm()],
      mdastExtensions: [frontmatterFromMarkdown(["yaml"]), gfmFromMarkdown()],
    });
  } catch {
    return null;
  }
}

/** The words of the first heading of level 1. */
function findTitle(tree: Root): string | null {
  const heading = tree.children.find((node) => node.type === "heading" && node.depth === 1);
  const title = heading === undefined ? "" : wordsOf(heading).replace(/\s+/g, " ").trim();
  return title === "" ? null : title;
}

function wordsOf(node: Nodes): string {
  if ("children" in node) return node.children.map(wordsOf).join("");
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  return node.type === "break" ? " " : "";
}
