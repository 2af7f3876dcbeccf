import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { copiesFolder } from "./copies-folder.mjs";
import { root } from "./root.mjs";

/** Copies of one verb that stay: a process that runs from one still loads what it needs later. */
const KEPT = 2;
/** Others stay so long: of several that start at once, each makes a copy and loads it a little later. */
const YOUNG_MS = 60_000;

/**
 * Removes what nobody needs any more: older copies of a verb, and those of verbs that are gone.
 * @param {string} here the folder of the verb's copies
 */
export async function clearCopies(here) {
  const copies = (await readdir(here)).filter((name) => /^\d+-\d+$/.test(name)).sort();
  const verbs = await readdir(copiesFolder);
  const gone = [
    ...copies
      .slice(0, -KEPT)
      .filter((name) => Date.now() - Number.parseInt(name, 10) > YOUNG_MS)
      .map((name) => join(here, name)),
    ...verbs
      .filter((name) => !existsSync(join(root, name.replaceAll("~", sep))))
      .map((name) => join(copiesFolder, name)),
  ];
  // What another user wrote stays.
  await Promise.all(gone.map((path) => rm(path, { recursive: true, force: true }).catch(() => {})));
}
