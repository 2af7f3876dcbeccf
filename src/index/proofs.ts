import { createHash } from "node:crypto";
import type { Passage } from "../domain/passage.ts";
import type { SourceNames } from "../domain/source.ts";
import type { SourceEntry } from "../domain/source-entry.ts";
import { encodePassage } from "./passage-row.ts";
import type { StoredFile } from "./stored-state.ts";

/*
 * SHA-256 of what is shown of a row, stored beside it. Each is made of the very object that is about
 * to be shown, so whatever became of it since it was stored, it is found out.
 */

/** Of its words, and of all that is said about them: place, lead, sentences, key. */
export function provePassage(passage: Passage): Buffer {
  const { id, key, sourceId, text } = passage;
  return createHash("sha256")
    .update(`${JSON.stringify([id, key, sourceId])}\0${encodePassage(passage)}\0`)
    .update(text)
    .digest();
}

/** Of what a source is called and how many paragraphs it has. */
export function proveNames({
  key,
  paragraphs,
  source,
}: Pick<SourceEntry, "key" | "paragraphs"> & { readonly source: SourceNames }): Buffer {
  return hashJson([key, paragraphs, source]);
}

/** Of what is told of a file. */
export function proveFile({
  path,
  problems,
  sha256,
}: Pick<StoredFile, "path" | "problems" | "sha256">): Buffer {
  return hashJson([path, problems, sha256]);
}

/** What the rows of a source and of its file say of it beside its names. */
export interface SourceProof {
  readonly proof: Buffer;
  /** `null`, as the next one, where its file is not there. */
  readonly problems: number | null;
  readonly fileProof: Buffer | null;
}

/** Whether an entry, the hash of its file with it, is what was stored. */
export function provesEntry(
  { key, paragraphs, source: { sha256, ...source } }: SourceEntry,
  { proof, problems, fileProof }: SourceProof,
): boolean {
  return (
    proof.equals(proveNames({ key, paragraphs, source })) &&
    problems !== null &&
    fileProof?.equals(proveFile({ path: source.file, problems, sha256 })) === true
  );
}

function hashJson(value: unknown): Buffer {
  return createHash("sha256").update(JSON.stringify(value)).digest();
}
