import { classifyPath } from "./classify-path.ts";

/** Where the metadata of a plain text file stands; `null` for formats that carry their own. */
export function sideFilePath(path: string): string | null {
  return classifyPath(path) === "plain text" ? `${path}.yaml` : null;
}
