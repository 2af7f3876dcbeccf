/**
 * Code of a source so that it runs elsewhere: a module that it starts a thread on stands in the
 * copy, and whatever else it finds by its own address (weights, styles, package.json) stays where
 * it is.
 * @param {string} code
 * @param {{ source: string, threads: string }} places addresses as expressions: of the source, and
 * of a file in the folder of the copy
 */
export function placeUrls(code, { source, threads }) {
  return code.replace(URLS, (_, start, name) =>
    name === undefined ? source : `${start}new URL("./${name}.mjs", ${threads})`,
  );
}

const URLS = /(new Worker\(\s*)new URL\("\.\/([\w-]+)\.ts", import\.meta\.url\)|import\.meta\.url/g;
