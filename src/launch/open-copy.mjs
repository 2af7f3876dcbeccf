import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { clearCopies } from "./clear-copies.mjs";
import { copiesFolder } from "./copies-folder.mjs";
import { findCopy } from "./find-copy.mjs";
import { root } from "./root.mjs";

/**
 * The folder in which a verb stands as JavaScript, together with the threads that it may start and
 * what guards its loading; made first where there is none that is as the sources are.
 *
 * A copy is never changed: each has a folder of its own, and the note that says which one counts is
 * replaced by renaming. So several processes may make one at once, and run on from an older one.
 * @param {string} verb path of a source in the project's folder
 */
export async function openCopy(verb) {
  const here = join(copiesFolder, verb.replaceAll(sep, "~"));
  const note = join(here, "copy.json");
  const name = findCopy(note) ?? (await writeCopy(verb, { here, note }));
  return pathToFileURL(join(here, name, sep));
}

/**
 * @param {string} verb
 * @param {{ here: string, note: string }} places
 */
async function writeCopy(verb, { here, note }) {
  // Loaded only now, because it loads a package.
  const { makeCopy } = await import("./make-copy.mjs");
  const { inputs, files } = await makeCopy(verb);
  const name = `${Date.now()}-${process.pid}`;
  const folder = join(here, name);
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all(files.map((file) => writeFile(join(folder, file.name), file.contents)));
    // A map is only read where something went wrong, and then with care.
    const code = files.filter((file) => file.name.endsWith(".mjs"));
    const sums = code.map((file) => [file.name, file.sha256]);
    const beside = join(folder, "copy.json");
    await writeFile(beside, JSON.stringify({ root, name, inputs, files: sums }));
    await rename(beside, note);
  } catch (cause) {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    throw new Error("The copy was not written", { cause });
  }
  await clearCopies(here);
  return name;
}
