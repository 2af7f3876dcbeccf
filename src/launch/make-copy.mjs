import { readdirSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, stop } from "esbuild";
import { hash } from "./hash.mjs";
import { placeUrls } from "./place-urls.mjs";
import { readInput } from "./read-input.mjs";
import { root } from "./root.mjs";

/**
 * Packages that become part of the copy: zod is 95 files, which take longer than all of ours, and
 * transformers.js loads sharp, a third of its .2 s.
 */
const TAKEN_IN = ["zod", "@xenova/transformers"];

/** For pictures, which nobody reads here; transformers.js only looks whether it is there. */
const LEFT_OUT = "sharp";

/** What decides about the copy beside the sources: who makes it. */
const MAKERS = [
  join("node_modules", "esbuild", "package.json"),
  ...readdirSync(join(root, "src", "launch")).map((name) => join("src", "launch", name)),
];

/**
 * Makes the copy of a verb: some files instead of hundreds, because Node takes a third of a
 * millisecond for each. What is imported when it is needed stays apart.
 * @param {string} verb path of a source in the project's folder
 * @returns what it was made of and what is to be written
 */
export async function makeCopy(verb) {
  const inputs = MAKERS.map((path) => readInput(path).input);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      verb,
      "guard-loading": "src/main/guard-loading.ts",
      ...Object.fromEntries(listThreads().map((path) => [basename(path, ".ts"), path])),
    },
    inject: ["src/launch/name-sources.mjs"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    // Nothing but the sources decides.
    tsconfigRaw: "{}",
    sourcemap: "external",
    sourcesContent: false,
    outdir: root,
    outExtension: { ".js": ".mjs" },
    write: false,
    logLevel: "silent",
    plugins: [reading(inputs)],
  });
  await stop();
  const files = outputFiles.map(({ path, contents }) => ({
    name: basename(path),
    contents,
    sha256: hash(contents),
  }));
  return { inputs, files };
}

/** @type {ReadonlyMap<string, import("esbuild").Loader>} */
const LOADERS = new Map([
  [".ts", "ts"],
  [".mjs", "js"],
  [".js", "js"],
  [".json", "json"],
]);

function listThreads() {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("-worker.ts"))
    .map((path) => join("src", path));
}

/**
 * @param {import("./is-as-read.mjs").Input[]} inputs is given what is read
 * @returns {import("esbuild").Plugin}
 */
function reading(inputs) {
  return {
    name: "reading",
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ kind, path }) => {
        if (kind === "entry-point" || TAKEN_IN.includes(path)) return undefined;
        return path === LEFT_OUT ? { path, namespace: LEFT_OUT } : { path, external: true };
      });
      build.onLoad({ filter: /^/, namespace: LEFT_OUT }, () => ({
        contents: "export default {};",
      }));
      build.onLoad({ filter: /\.(?:ts|mjs|js|json)$/, namespace: "file" }, ({ path }) => {
        const { code, input } = readInput(relative(root, path));
        inputs.push(input);
        const source = JSON.stringify(pathToFileURL(path).href);
        return {
          contents: placeUrls(code, { source, threads: "import.meta.url" }),
          loader: LOADERS.get(extname(path)) ?? "default",
        };
      });
    },
  };
}
