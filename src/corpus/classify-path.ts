/** What a file of the corpus folder is, by its name alone. */
type FileKind = "plain text" | "markdown" | "json lines" | "side file" | "skipped" | "unknown";

/**
 * Skipped are names that begin with a dot and the corpus' own README.md at its root, which tells
 * people how to add a document and is none itself.
 */
export function classifyPath(path: string): FileKind {
  if (/(?:^|\/)\./.test(path) || /^readme\.md$/i.test(path)) return "skipped";
  if (/\.txt$/i.test(path)) return "plain text";
  if (/\.(?:md|markdown)$/i.test(path)) return "markdown";
  if (/\.jsonl$/i.test(path)) return "json lines";
  return /\.ya?ml$/i.test(path) ? "side file" : "unknown";
}
