import { relative, resolve } from "node:path";
import { explainNoCopy } from "./launch/explain-no-copy.mjs";
import { listVerbs } from "./launch/list-verbs.mjs";
import { openCopy } from "./launch/open-copy.mjs";
import { root } from "./launch/root.mjs";

/**
 * What every verb goes through: `node src/launch.mjs src/main/ask.ts …`. Node 20 reads no
 * TypeScript, so what runs is a copy in JavaScript, made anew whenever a source has changed.
 * Without a verb it makes the copies of all, for folders that cannot be written later.
 *
 * This and what it imports is JavaScript, and loads no package while the copy is as the sources are.
 */
const [given] = process.argv.splice(1, 2).slice(1);
if (given === undefined) for (const verb of listVerbs()) await openOrEnd(verb);
else {
  process.argv.splice(1, 0, resolve(given));
  const copy = await openOrEnd(relative(root, resolve(given)));
  await import(new URL("guard-loading.mjs", copy).href);
  await import(new URL("verb.mjs", copy).href);
}

/** @param {string} verb */
async function openOrEnd(verb) {
  try {
    return await openCopy(verb);
  } catch (error) {
    process.stderr.write(`${explainNoCopy(error)}\n`);
    process.exit(1);
  }
}
