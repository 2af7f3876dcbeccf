import { copiesFolder } from "./copies-folder.mjs";

/**
 * @typedef {object} Reasons what an error has: of Node, of esbuild, of who wrote the copy
 * @property {string} [code]
 * @property {readonly import("esbuild").Message[]} [errors]
 * @property {{ readonly code?: string }} [cause]
 */

/**
 * Why there is no copy, and what to do about it, in one sentence.
 * @param {unknown} error
 */
export function explainNoCopy(error) {
  const { code, errors, cause } = /** @type {Reasons} */ (error);
  if (code === "ERR_MODULE_NOT_FOUND") {
    return "The packages that this needs are not in node_modules: run `npm install`, then start again.";
  }
  if (cause?.code === "ENOSPC" || cause?.code === "EDQUOT") {
    return `The disk is full, so the code that is to run cannot be written to ${copiesFolder}: make room, then start again.`;
  }
  if (cause !== undefined) {
    return `The code that is to run cannot be written to ${copiesFolder} (${cause.code}): run \`node src/launch.mjs\` as a user who may write there, then start again.`;
  }
  const [first] = errors ?? [];
  return (first && explainSource(first)) ?? explainPackage("esbuild");
}

/** @param {import("esbuild").Message} message */
function explainSource({ text, location, pluginName }) {
  const missing = /^Could not resolve "(@[^/"]+\/[^/"]+|[^./@"][^/"]*)"/.exec(text)?.[1];
  if (missing !== undefined && location !== null) {
    return `The package ${missing} is not in node_modules: run \`npm install\`.`;
  }
  const damaged = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(location?.file ?? "")?.[1];
  if (damaged !== undefined) return explainPackage(damaged);
  if (location !== null) {
    return `${location.file}:${location.line}:${location.column + 1} cannot be read: ${text}.`;
  }
  return pluginName || text.startsWith("Could not resolve")
    ? `The sources cannot be read: ${text}.`
    : null;
}

/** @param {string} name */
function explainPackage(name) {
  return `The package ${name} in node_modules cannot be loaded: delete node_modules, run \`npm install\`, then start again.`;
}
