import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../domain/corpus.ts";
import type { ServerDocument, StoredFile } from "../domain/server-documents.ts";
import type { ServerFolder } from "./server-folder.ts";

/** The documents in a server's folder, in order of name. */
export async function listDocuments(
  { documents }: ServerFolder,
  corpus: Corpus,
): Promise<readonly ServerDocument[]> {
  if (!existsSync(documents)) return [];
  const files = await corpus.listFiles();
  return Promise.all(files.map(({ path }) => describeDocument(documents, path)));
}

export async function describeDocument(directory: string, name: string): Promise<ServerDocument> {
  const { size, mtime } = await stat(join(directory, name));
  return { name, key: documentKey(name), title: null, bytes: size, addedAt: mtime.toISOString() };
}

function documentKey(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, 12);
}

/** Everything in the folder but what is being written, with the metadata beside documents. */
export async function listStoredFiles({ documents }: ServerFolder): Promise<readonly StoredFile[]> {
  if (!existsSync(documents)) return [];
  const names = (await readdir(documents)).filter((name) => !name.startsWith(".")).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = join(documents, name);
      return { name, bytes: (await stat(file)).size, read: () => readFile(file) };
    }),
  );
}

/** The name of the document that has the same bytes; `null` for none. */
export async function findCopy(
  { documents }: ServerFolder,
  { among, bytes }: { readonly among: readonly ServerDocument[]; readonly bytes: Uint8Array },
): Promise<string | null> {
  for (const document of among) {
    if (document.bytes !== bytes.length) continue;
    if (Buffer.compare(await readFile(join(documents, document.name)), bytes) === 0)
      return document.name;
  }
  return null;
}

/** Removes a document with the metadata beside it. */
export async function removeDocument({ documents }: ServerFolder, name: string): Promise<void> {
  // The metadata last: without them the document would be another one.
  await rm(join(documents, name), { force: true });
  await rm(join(documents, `${name}.yaml`), { force: true });
}
