import { readFile, stat } from "node:fs/promises";

/** A file's bytes; neither bytes nor message where it is not there. */
interface FileBytes {
  readonly bytes: Uint8Array | null;
  /** Why they could not be read, in one sentence. */
  readonly message: string | null;
}

/** Reads a file that has at most so many bytes. */
export async function readFileBytes(path: string, mostBytes: number): Promise<FileBytes> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) {
      const message = `The file is larger than ${mostBytes / 1024 / 1024} MB; divide it.`;
      return { bytes: null, message };
    }
    return { bytes: await readFile(path), message: null };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return { bytes: null, message: code === "ENOENT" ? null : explain(code) };
  }
}

function explain(code: unknown): string {
  if (code === "EACCES" || code === "EPERM")
    return "The file may not be read; give this user the permission to read it.";
  return `The file cannot be read (${String(code)}); check that it is an ordinary file.`;
}
