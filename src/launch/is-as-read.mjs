import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hash } from "./hash.mjs";
import { root } from "./root.mjs";

/**
 * @typedef {object} Input a file that a copy was made of
 * @property {string} path in the project's folder
 * @property {number} size
 * @property {number} mtimeMs
 * @property {string} sha256
 */

/**
 * Whether a file is as it was read. One of another time may still be: images of containers keep only
 * its second, and a branch that was left and taken again is written anew.
 * @param {Input} input
 */
export function isAsRead({ path, size, mtimeMs, sha256 }) {
  const file = join(root, path);
  const now = statSync(file);
  if (now.size !== size) return false;
  return now.mtimeMs === mtimeMs || hash(readFileSync(file)) === sha256;
}
