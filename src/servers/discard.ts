import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** What is put behind a folder's name while it is being deleted. */
export const DISCARDED = ".discarded";

/**
 * Deletes a folder that others may be about to open: first it goes out of their way at once, then
 * those who hold it let go, and only then are its files deleted.
 * @param release settles when nobody holds it any more
 */
export async function discard(path: string, release: () => Promise<void>): Promise<void> {
  const discarded = path + DISCARDED;
  await rm(discarded, { recursive: true, force: true });
  if (existsSync(path)) await rename(path, discarded);
  await release();
  await rm(discarded, { recursive: true, force: true });
}
