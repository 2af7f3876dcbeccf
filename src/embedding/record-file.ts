import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { BuildManifest } from "./build-manifest.ts";
import { hashFile } from "./hash-file.ts";

/** What the manifest says of one file. */
type FileRecord = BuildManifest["files"][string];

/** Describes a file as it is now. */
export async function recordFile(folder: string, file: string): Promise<FileRecord> {
  const path = join(folder, file);
  const { size, mtimeMs } = await stat(path);
  return { bytes: size, modifiedMs: mtimeMs, sha256: await hashFile(path) };
}
