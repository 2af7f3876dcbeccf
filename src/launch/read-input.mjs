import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hash } from "./hash.mjs";
import { root } from "./root.mjs";

/**
 * A file that a copy is made of. Its time is of before it is read, so a change meanwhile is one.
 * @param {string} path in the project's folder
 * @returns {{ code: string, input: import("./is-as-read.mjs").Input }}
 */
export function readInput(path) {
  const file = join(root, path);
  const { size, mtimeMs } = statSync(file);
  const bytes = readFileSync(file);
  return { code: bytes.toString(), input: { path, size, mtimeMs, sha256: hash(bytes) } };
}
