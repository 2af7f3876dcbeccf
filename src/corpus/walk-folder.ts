import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../domain/fault.ts";

/**
 * The paths of all files below a folder, with forward slashes, in order. Links are followed; a
 * folder that links lead to twice is walked once, so that a circle ends.
 * @throws Fault when the folder, or one in it, is missing or cannot be read.
 */
export async function walkFolder(directory: string): Promise<string[]> {
  const paths: string[] = [];
  const walked = new Set<string>();
  const walk = async (below: string): Promise<void> => {
    const folder = join(directory, below);
    const names = await listNames(folder, walked);
    for (const name of names) {
      const path = below === "" ? name : `${below}/${name}`;
      const kind = await kindOf(join(directory, path));
      if (kind === "folder") await walk(path);
      else if (kind === "file") paths.push(path);
    }
  };
  await walk("");
  return paths.sort(byCodeUnits);
}

async function listNames(folder: string, walked: Set<string>): Promise<string[]> {
  try {
    const real = await realpath(folder);
    if (walked.has(real)) return [];
    walked.add(real);
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith(".")).sort(byCodeUnits);
  } catch (cause) {
    throw new Fault(explain(folder, cause), { cause });
  }
}

/** The same order on every machine. */
function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** A link that leads nowhere counts as a file, so that it is reported and not overlooked. */
async function kindOf(path: string): Promise<"file" | "folder" | "other"> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? "file" : "other";
  } catch {
    return "file";
  }
}

function explain(folder: string, cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT")
    return `The corpus folder ${folder} does not exist; create it and put documents into it.`;
  if (code === "ENOTDIR")
    return `The corpus folder ${folder} is a file; name the folder that holds the documents.`;
  if (code === "EACCES" || code === "EPERM")
    return `The corpus folder ${folder} may not be read; give this user the permission to read it.`;
  return `The corpus folder ${folder} cannot be read (${String(cause)}); check the path and the disk.`;
}
