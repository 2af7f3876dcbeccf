import { statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * What changes when a file does.
 * @param {string} path in the project's folder
 */
export function stampFile(path) {
  const { size, mtimeMs } = statSync(join(root, path));
  return `${size} ${mtimeMs}`;
}
