import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingsSchema } from "../src/main/settings.ts";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** For who changes the program; `npm run check` runs them all. */
const PARTS_OF_CHECK = ["types", "lint", "format", "unused"];

test("README.md names every setting", () => {
  const readme = read("README.md");
  const missing = Object.keys(settingsSchema.shape).filter(
    (name) => !readme.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});

test("README.md names every verb", () => {
  const readme = read("README.md");
  const verbs = Object.keys(scripts).filter((name) => !PARTS_OF_CHECK.includes(name));
  expect(verbs.filter((verb) => !new RegExp(`npm (run )?${verb}\\b`).test(readme))).toEqual([]);
});

test("docs/operating.md sets only settings that there are", () => {
  const settings = Object.keys(settingsSchema.shape);
  const examples = read("docs/operating.md").match(/```(?:ini|dockerfile)\n[^`]*```/g) ?? [];
  const lines = examples.join("\n").match(/^(?:Environment=|ENV ).*$/gm) ?? [];
  const set = lines.flatMap((line) => [...line.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name));
  expect(set.length).toBeGreaterThan(4);
  expect(set.filter((name) => name !== "NODE_ENV" && !settings.includes(name ?? ""))).toEqual([]);
});
