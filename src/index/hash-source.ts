import { createHash } from "node:crypto";

/** Everything that a stored source says, as the database keeps it. */
interface StoredTexts {
  readonly json: string;
  readonly layout: string;
  readonly text: string;
}

/** SHA-256 by which a source is known and its stored text proved. */
export function hashSource({ json, layout, text }: StoredTexts): Buffer {
  return createHash("sha256").update(`${json}\0${layout}\0`).update(text).digest();
}
