import { readFile, stat } from "node:fs/promises";
import type { DocumentFlaw } from "../domain/flaw.ts";

/** A file's bytes; neither bytes nor flaw where it is not there. */
interface FileBytes {
  readonly bytes: Uint8Array | null;
  /** Why they could not be read. */
  readonly flaw: DocumentFlaw | null;
}

/** Reads a file that has at most so many bytes. */
export async function readFileBytes(path: string, mostBytes: number): Promise<FileBytes> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes)
      return { bytes: null, flaw: { kind: "too-large", megabytes: mostBytes / 1024 / 1024 } };
    return { bytes: await readFile(path), flaw: null };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return { bytes: null, flaw: code === "ENOENT" ? null : flawOf(code) };
  }
}

function flawOf(code: unknown): DocumentFlaw {
  if (code === "EACCES" || code === "EPERM") return { kind: "no-permission" };
  return { kind: "no-file", reason: String(code) };
}
