import { createHash, randomBytes } from "node:crypto";
import { open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file that belongs to one state of the index and never changes. */
export interface StateFile {
  /** Name within the data folder. */
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

type Kind = "graph" | "axes" | "words";
const NAME = /^(?:graph|axes|words)-[0-9a-f]+\.bin$/;

/**
 * Writes a new file by `write` and sees it onto the disk before it is named anywhere.
 * @returns the file, and what `write` told of it
 */
export async function writeStateFile<Told>(
  folder: string,
  kind: Kind,
  write: (file: string) => Promise<Told>,
): Promise<readonly [StateFile, Told]> {
  const name = `${kind}-${randomBytes(8).toString("hex")}.bin`;
  const file = join(folder, name);
  const told = await write(file);
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  const { size } = await stat(file);
  return [{ name, bytes: size, sha256: await hashFile(file) }, told];
}

/** Whether the file is there and every byte of it is as it was written. */
export async function isIntact(folder: string, file: StateFile): Promise<boolean> {
  if (!(await isPresent(folder, file))) return false;
  return (await hashFile(join(folder, file.name))) === file.sha256;
}

/** The bytes of a file that fits in memory; `null` where it is not there as it was written. */
export async function readIntact(folder: string, file: StateFile): Promise<Buffer | null> {
  if (!(await isPresent(folder, file))) return null;
  const bytes = await readFile(join(folder, file.name));
  return createHash("sha256").update(bytes).digest("hex") === file.sha256 ? bytes : null;
}

/** Whether the file is there and of the right length; says nothing of its bytes. */
export async function isPresent(folder: string, file: StateFile): Promise<boolean> {
  const found = await stat(join(folder, file.name)).catch(() => null);
  return found?.size === file.bytes;
}

/** Removes the files of other states, those of a process that was killed included. */
export async function removeOtherStateFiles(
  folder: string,
  keep: readonly StateFile[],
): Promise<void> {
  const kept = new Set(keep.map((file) => file.name));
  for (const name of await readdir(folder)) {
    if (NAME.test(name) && !kept.has(name)) await rm(join(folder, name), { force: true });
  }
}

/** Through one buffer, since a stream would leave the whole file to the garbage collector. */
async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const handle = await open(file);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
