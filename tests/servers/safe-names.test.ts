import fc from "fast-check";
import { expect, test } from "vitest";
import { safeFileName, titleOf } from "../../src/servers/safe-file-name.ts";
import { serverFolder } from "../../src/servers/server-folder.ts";

test.each([
  ["report.txt", "report.txt"],
  ["Über Straßen, Teil 2.txt", "Über Straßen, Teil 2.txt"],
  ["../../../etc/passwd.txt", "etc_passwd.txt"],
  ["C:\\windows\\x.txt", "C__windows_x.txt"],
  [".htaccess", "document.htaccess"],
  ["...", "document"],
  ["", "document"],
  ["a\u0000\u202eb\n.txt", "ab.txt"],
  ["README.md", "document-README.md"],
  ["con.txt", "document-con.txt"],
  ["trailing. . .", "trailing"],
])("calls the file %j %j", (given, safe) => {
  expect(safeFileName(given)).toBe(safe);
});

test("whatever a file is called, its name stays within its folder and short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = safeFileName(given);
      expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|^$/u);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
      expect(safeFileName(name)).toBe(name);
    }),
    { numRuns: 500 },
  );
});

test("a title is the name without what tells the format", () => {
  expect(titleOf("annual_report 2024.txt")).toBe("annual report 2024");
});

test("only a number becomes the name of a folder", () => {
  expect(serverFolder("servers", "900000000000000001").index).toMatch(/900000000000000001.index$/);
  for (const id of ["..", "../1", "1/../2", "", "1e3", "x", "1".repeat(21)])
    expect(() => serverFolder("servers", id)).toThrow("must be a number");
});
