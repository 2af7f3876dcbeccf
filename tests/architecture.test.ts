import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join("src", name).replaceAll("\\", "/"));

/** A package that only one file, or only one folder, may know. */
const KNOWN_ONLY_BY = [
  { name: "@xenova/transformers", by: /^src\/embedding\/[^/]+\.ts$/, files: 1 },
  { name: "hnswlib-node", by: /^src\/index\/[^/]+\.ts$/, files: 1 },
  { name: "pino", by: /^src\/logging\/[^/]+\.ts$/, files: 1 },
  { name: "prom-client", by: /^src\/monitoring\/[^/]+\.ts$/, files: 1 },
  { name: "discord.js", by: /^src\/discord\//, files: Number.POSITIVE_INFINITY },
];

interface Import {
  readonly file: string;
  readonly name: string;
}

describe("the shape of the project", () => {
  test("every folder imports only itself and the domain, and main alone wires them", () => {
    const forbidden = importsOf(files).filter(({ file, name }) => {
      if (!name.startsWith(".") || file.startsWith("src/main/")) return false;
      const folder = (path: string) => path.split("/")[1];
      const target = posix.join(posix.dirname(file), name);
      return folder(target) !== folder(file) && folder(target) !== "domain";
    });
    expect(forbidden.map(({ file, name }) => `${file} imports ${name}`)).toEqual([]);
  });

  test("the domain knows no package and no input or output", () => {
    const packages = importsOf(files.filter((file) => file.startsWith("src/domain/"))).filter(
      ({ name }) => !name.startsWith("."),
    );
    expect(packages.map(({ file, name }) => `${file} imports ${name}`)).toEqual([]);
  });

  test.each(KNOWN_ONLY_BY)("$name is known where it belongs only", ({ name, by, files: most }) => {
    const knowing = [
      ...new Set(importsOf(files).flatMap((one) => (one.name === name ? [one.file] : []))),
    ];
    expect(knowing.filter((file) => !by.test(file))).toEqual([]);
    expect(knowing.length, knowing.join(", ")).toBeLessThanOrEqual(most);
  });

  test("one file reads process.env", () => {
    const readers = files.filter((file) =>
      /\bprocess\s*\.\s*env\b/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(readers).toEqual(["src/main/read-settings.ts"]);
  });
});

function importsOf(paths: readonly string[]): Import[] {
  return paths.flatMap((file) => {
    const { module, errors } = parseSync(file, readFileSync(join(root, file), "utf8"));
    expect(errors, relative(root, file)).toEqual([]);
    const statics = module.staticImports.map((one) => one.moduleRequest.value);
    const exported = module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    );
    const dynamics = module.dynamicImports.map((one) =>
      readFileSync(join(root, file), "utf8")
        .slice(one.moduleRequest.start, one.moduleRequest.end)
        .replace(/^["'`]|["'`]$/g, ""),
    );
    return [...statics, ...exported, ...dynamics].map((name) => ({ file, name }));
  });
}
