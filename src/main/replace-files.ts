import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Files that belong together: all are written beside the old ones before any takes the place of
 * its own, so that none is ever half written and whatever fails leaves all as they were.
 */
export async function replaceFiles(
  files: readonly { path: string; text: string }[],
): Promise<void> {
  const placed = files.map((file) => ({ ...file, beside: `${file.path}.new` }));
  try {
    for (const { beside, text } of placed) await writeFile(beside, text);
    for (const { beside, path } of placed) await rename(beside, path);
  } catch (error) {
    for (const { beside } of placed) await rm(beside, { force: true });
    throw error;
  }
}
