import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusProblem } from "../domain/corpus.ts";
import { decodeText } from "./decode-text.ts";

/** A file's text, or the problem that kept it from being read; neither if it is not there. */
export interface TextFile {
  readonly text: string | null;
  /** SHA-256 of its bytes in hexadecimal digits; `null` where they could not be read. */
  readonly sha256: string | null;
  readonly problem: CorpusProblem | null;
}

/** Reads a file of the corpus as text. */
export async function readTextFile(directory: string, file: string): Promise<TextFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(directory, file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return { text: null, sha256: null, problem: null };
    const problem = { file, line: null, message: explain(code) };
    return { text: null, sha256: null, problem };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const decoded = decodeText(bytes);
  if (decoded.kind === "text") return { text: decoded.text, sha256, problem: null };
  const { line, message } = decoded;
  return { text: null, sha256, problem: { file, line, message } };
}

function explain(code: unknown): string {
  if (code === "EACCES" || code === "EPERM")
    return "The file may not be read; give this user the permission to read it.";
  return `The file cannot be read (${String(code)}); check that it is an ordinary file.`;
}
