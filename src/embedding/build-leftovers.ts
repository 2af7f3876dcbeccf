import { randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const marker = ".building-";

/** No build takes this long, so what is older was left by one that was killed. */
const longestBuildMs = 10 * 60_000;

/** A name beside the folder for a build to work in; it carries the process, for `clearLeftovers`. */
export function nameLeftover(folder: string): string {
  return `${folder}${marker}${process.pid}-${randomBytes(4).toString("hex")}`;
}

/** Removes what builds of processes that no longer run have left beside the folder. */
export async function clearLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  const prefix = `${basename(folder)}${marker}`;
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const path = join(parent, name);
    const processId = Number.parseInt(name.slice(prefix.length), 10);
    if (isRunning(processId) && !(await isOld(path))) continue;
    await rm(path, { recursive: true, force: true });
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > longestBuildMs;
}

/** Signal 0 only asks; a process of another user answers with EPERM. */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
