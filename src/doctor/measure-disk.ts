import { access, constants, readdir, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { DiskFacts } from "./judge-disk.ts";

/** @param folders of data and documents, either of which may not be there */
export async function measureDisk(folders: {
  readonly data: string;
  readonly corpus: string;
}): Promise<Omit<DiskFacts, "hasModel">> {
  const { data, corpus } = folders;
  const place = await nearestThere(resolve(data));
  const { bavail, bsize } = await statfs(place);
  const isWritable =
    (await stat(place)).isDirectory() &&
    (await access(place, constants.W_OK).then(
      () => true,
      () => false,
    ));
  return {
    folder: data,
    isWritable,
    free: bavail * bsize,
    index: await bytesIn(data, await namesIn(data)),
    corpus: await bytesIn(corpus, await namesIn(corpus, { recursive: true })),
  };
}

/** The folder itself, or the first above it that is there. */
async function nearestThere(folder: string): Promise<string> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  return isThere || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}

async function namesIn(folder: string, options = {}): Promise<readonly string[]> {
  return readdir(folder, options).catch(() => []);
}

async function bytesIn(folder: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
