import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** The verbs of package.json that are here: an image may leave out those of `tests/`. */
export function listVerbs() {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.values(scripts)
    .flatMap((script) => /^node src\/launch\.mjs (\S+)/.exec(script)?.[1] ?? [])
    .filter((verb) => existsSync(join(root, verb)));
}
