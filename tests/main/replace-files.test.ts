import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { replaceFiles } from "../../src/main/replace-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("files are replaced together, and nothing else is left", async () => {
  const folder = await temporaryFolder();
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  await writeFile(one, "before");
  await replaceFiles([
    { path: one, text: "after" },
    { path: other, text: "new" },
  ]);
  expect(await readFile(one, "utf8")).toBe("after");
  expect((await readdir(folder)).sort()).toEqual(["one", "other"]);
});

test("where one cannot be written, the others stay as they were", async () => {
  const folder = await temporaryFolder();
  const one = join(folder, "one");
  await writeFile(one, "before");
  const files = [one, join(folder, "missing", "other")].map((path) => ({ path, text: "after" }));
  await expect(replaceFiles(files)).rejects.toThrow("ENOENT");
  expect(await readFile(one, "utf8")).toBe("before");
  expect(await readdir(folder)).toEqual(["one"]);
});
