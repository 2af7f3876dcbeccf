/** What can be quoted from. */
export type Format =
  | "plain text"
  | "markdown"
  | "json lines"
  | "html"
  | "pdf"
  | "word"
  | "epub"
  | "table"
  | "subtitles"
  | "discord export";

/** What a file of the corpus folder is, by its name alone. */
type FileKind = Format | "side file" | "folder file" | "skipped" | "unknown";

const FORMATS: Readonly<Record<string, Format>> = {
  txt: "plain text",
  text: "plain text",
  md: "markdown",
  markdown: "markdown",
  jsonl: "json lines",
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  docx: "word",
  epub: "epub",
  csv: "table",
  tsv: "table",
  srt: "subtitles",
  vtt: "subtitles",
  json: "discord export",
};

/** For messages. */
export const FORMAT_NAMES =
  ".txt, .md, .html, .pdf, .docx, .epub, .csv, .tsv, .jsonl, .srt, .vtt, .json";

/**
 * Skipped are names that begin with a dot and the corpus' own README.md at its root, which tells
 * people how to add a document and is none itself.
 */
export function classifyPath(path: string): FileKind {
  if (/(?:^|\/)\./.test(path) || /^readme\.md$/i.test(path)) return "skipped";
  if (/(?:^|\/)metadata\.ya?ml$/i.test(path)) return "folder file";
  const [, extension = ""] = /\.([^./]+)$/.exec(path.toLowerCase()) ?? [];
  if (extension === "yaml" || extension === "yml") return "side file";
  return FORMATS[extension] ?? "unknown";
}

/** Whether a file by that name can be quoted from. */
export function isDocument(path: string): boolean {
  return !["side file", "folder file", "skipped", "unknown"].includes(classifyPath(path));
}
