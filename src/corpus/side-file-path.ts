import { classifyPath, isDocument } from "./classify-path.ts";

/**
 * Where somebody may have written down what is known of a document; `null` for formats in which
 * that stands in the document itself, line by line or at its top.
 */
export function sideFilePath(path: string): string | null {
  const carriesItsOwn = ["markdown", "json lines"].includes(classifyPath(path));
  return isDocument(path) && !carriesItsOwn ? `${path}.yaml` : null;
}
