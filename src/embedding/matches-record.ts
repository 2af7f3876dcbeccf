import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { BuildManifest } from "./build-manifest.ts";
import { hashFile } from "./hash-file.ts";

/**
 * Whether a file is still what the manifest says. Size and time suffice, so that a start need not
 * read 100 MB; a file whose time alone differs was perhaps only copied, so its hash decides.
 */
export async function matchesRecord(
  folder: string,
  file: string,
  record: BuildManifest["files"][string],
): Promise<boolean> {
  const path = join(folder, file);
  const found = await stat(path).catch(() => undefined);
  if (found?.size !== record.bytes) return false;
  return found.mtimeMs === record.modifiedMs || (await hashFile(path)) === record.sha256;
}
