import { createHash } from "node:crypto";

/** What a source is called where there is little room: twelve characters of a URL, 72 bits. */
export function sourceKey(sourceId: string): string {
  return createHash("sha256").update(sourceId).digest("base64url").slice(0, 12);
}
