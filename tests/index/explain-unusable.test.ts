import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { explainUnusable, openDatabaseForReading } from "../../src/index/open-database.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test.each([
  ["no file", "missing", async () => {}],
  ["an empty database", "missing", async (file: string) => new Database(file).close()],
  [
    "an older version",
    "other-version",
    async (file: string) =>
      new Database(file).exec("CREATE TABLE old (a); PRAGMA user_version = 4").close(),
  ],
  ["no database", "damaged", (file: string) => writeFile(file, "words ".repeat(1000))],
])("%s is told from other reasons for there being no index", async (_what, reason, make) => {
  const folder = await temporaryFolder();
  await make(join(folder, "index.sqlite"));
  expect(openDatabaseForReading(folder)).toBeNull();
  expect(explainUnusable(folder)).toBe(reason);
});
