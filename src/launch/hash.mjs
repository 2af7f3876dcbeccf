import { createHash } from "node:crypto";

/** @param {Uint8Array} bytes */
export function hash(bytes) {
  return createHash("sha256").update(bytes).digest("base64");
}
