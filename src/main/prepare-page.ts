import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Fault } from "../domain/fault.ts";

/**
 * Makes sure that a page can be drawn and written before long work is done for what stands in it.
 * @param load the renderer; its charts need packages of development, which nothing else does
 * @returns puts what is to be shown where it was wanted
 * @throws Fault when it cannot
 */
export async function preparePage<Shown>(
  path: string,
  load: () => Promise<(shown: Shown) => string>,
): Promise<(shown: Shown) => Promise<void>> {
  const render = await load().catch((cause: unknown) => {
    throw new Fault(
      "The HTML report needs the packages of development; install them with: npm install --include=dev",
      { cause },
    );
  });
  await tryToOpen(resolve(path));
  return (shown) => writeFile(path, render(shown));
}

/** A report that is there stays until the new one is done. */
async function tryToOpen(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await (await open(path, "a")).close();
  } catch (cause) {
    throw new Fault(`${path} cannot be written; choose another file for --html.`, { cause });
  }
}
