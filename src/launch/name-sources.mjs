import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { pathToFileURL } from "node:url";
import { copiesFolder } from "./copies-folder.mjs";
import { root } from "./root.mjs";

/**
 * Part of every copy: stacks name the sources, not the copy. Node's own way (`--enable-source-maps`)
 * reads the maps of all packages too, at every start; here a map is read when a stack is.
 */
Error.prepareStackTrace = (error, calls) => [`${error}`, ...calls.map(nameCall)].join("\n    at ");

const copies = pathToFileURL(copiesFolder).href;

/** @type {Map<string, SourceMap | null>} */
const maps = new Map();

/** @param {NodeJS.CallSite} call */
function nameCall(call) {
  const file = call.getFileName();
  const line = call.getLineNumber();
  const column = call.getColumnNumber();
  if (!file?.startsWith(copies) || line === null || column === null) return `${call}`;
  const place = readMap(file)?.findEntry(line - 1, column - 1);
  if (place === undefined || !("originalSource" in place)) return `${call}`;
  const source = new URL(place.originalSource, pathToFileURL(root)).href;
  return `${call}`.replace(
    `${file}:${line}:${column}`,
    `${source}:${place.originalLine + 1}:${place.originalColumn + 1}`,
  );
}

/** @param {string} file */
function readMap(file) {
  let map = maps.get(file);
  if (map === undefined) {
    try {
      map = new SourceMap(JSON.parse(readFileSync(new URL(`${file}.map`), "utf8")));
    } catch {
      // Nothing that is thrown here may take the place of the error itself.
      map = null;
    }
    maps.set(file, map);
  }
  return map;
}
