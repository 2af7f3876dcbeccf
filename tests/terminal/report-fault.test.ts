import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { reportFault } from "../../src/terminal/report-fault.ts";

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: what the system says`), { code, path });
}

describe("reportFault", () => {
  test("says a fault as it is", () => {
    expect(reportFault(new Fault("There is no folder corpus/; make one."), "place")).toBe(
      "There is no folder corpus/; make one.",
    );
  });

  test("finds the fault behind another error", () => {
    const error = new Error("could not start", { cause: new Fault("Run npm run index.") });
    expect(reportFault(error, "place")).toBe("Run npm run index.");
  });

  test.each([
    ["ENOSPC", /^The disk is full, so data\/x could not be written; make room/],
    ["EACCES", /^There is no permission to use data\/x; change its permissions/],
    ["EPERM", /^There is no permission to use data\/x; change its permissions/],
    ["EROFS", /^data\/x is on a disk that can only be read; choose another place/],
    ["EMFILE", /^Too many files are open at once, so data\/x could not be opened; close/],
  ])("says %s in plain words with the path", (code, sentence) => {
    expect(reportFault(systemError(code, "data/x"), "place")).toMatch(sentence);
    expect(
      reportFault(new Error("wrapped", { cause: systemError(code, "data/x") }), "place"),
    ).toMatch(sentence);
    expect(reportFault(systemError(code), "place")).not.toContain("undefined");
  });

  test("understands what the file system really throws", () => {
    const file = join(mkdtempSync(join(tmpdir(), "verbatim-")), "file");
    writeFileSync(file, "");
    let thrown: unknown;
    try {
      writeFileSync(join(file, "below"), "");
    } catch (error) {
      thrown = error;
    }
    expect(reportFault(thrown, "place")).toMatch(
      /^The system refuses to use \/.*file\/below \(ENOTDIR\); look/,
    );
  });

  test("says what was not foreseen by kind, code and place in our code, and how to see more", () => {
    const error = Object.assign(new TypeError("x is not a function"), { code: "ERR_X" });
    error.stack = `TypeError: x is not a function
    at call (/home/me/verbatim/node_modules/other/src/call.ts:1:1)
    at ask (/home/me/verbatim/src/main/ask.ts:12:3)`;
    expect(reportFault(error, "place")).toBe(
      "Something unexpected went wrong (TypeError ERR_X at src/main/ask.ts:12): run again; if it comes back, VERBATIM_DEBUG=1 shows the way there.",
    );
  });

  test("shows where it came from, causes included, to who asked for it", () => {
    const error = new RangeError("outer", { cause: new TypeError("inner") });
    const report = reportFault(error, "messages");
    expect(report).toMatch(/^Something unexpected went wrong:\nRangeError: outer\n {4}at /);
    expect(report).toMatch(/\nCaused by: TypeError: inner\n {4}at /);
    const frames = reportFault(error, "frames");
    expect(frames).toMatch(/^Something unexpected went wrong:\nRangeError\n {4}at /);
    expect(frames).toMatch(/\nCaused by: TypeError\n {4}at /);
  });

  test.each(["place", "frames"] as const)(
    "shows nothing of a message that may repeat a question, with %s only",
    (detail) => {
      const question = "Where?\n    at canary (/canary.ts:1:1)\n    at canary (/src/canary.ts:1:1)";
      const error = new TypeError(question, { cause: new SyntaxError(question) });
      for (const thrown of [error, question, Object.assign(new Error("no"), { code: "a canary" })])
        expect(reportFault(thrown, detail)).not.toContain("canary");
    },
  );

  test.each([
    "/app/node_modules/better-sqlite3/build/Release/better_sqlite3.node: file too short",
    "The module '/app/node_modules/better-sqlite3/x.node'\nwas compiled against a different Node.js version",
    "Could not locate the bindings file. Tried:\n → /app/node_modules/better-sqlite3/build/x.node",
    "Cannot find module '../x.node'\nRequire stack:\n- /app/node_modules/better-sqlite3/index.js",
  ])("says which compiled package does not load, as in %j", (message) => {
    const code = message.startsWith("C") ? undefined : "ERR_DLOPEN_FAILED";
    expect(reportFault(Object.assign(new Error(message), { code }), "place")).toBe(
      "The compiled package better-sqlite3 in node_modules cannot be loaded: run `npm rebuild`, or delete node_modules and run `npm install`.",
    );
  });

  test.each([
    "Cannot find package 'yaml' imported from /app/src/corpus/read-metadata-yaml.ts",
    "Cannot find module 'yaml'\nRequire stack:\n- /app/src/corpus/read-metadata-yaml.ts",
  ])("says which package is not there, as in %j", (message) => {
    expect(reportFault(new Error(message), "place")).toBe(
      "The package yaml is not in node_modules: run `npm install`.",
    );
  });

  test.each([
    ["a string", "went wrong:\na string"],
    [undefined, "went wrong:\nundefined"],
    [new Error("\u001b[2Jgone\nsecond line"), "went wrong:\nError: ␛[2Jgone\nsecond line"],
  ])("copes with %s being thrown", (thrown, part) => {
    expect(reportFault(thrown, "messages")).toContain(part);
  });

  test("strikes out tokens", () => {
    const token = `${"M".repeat(26)}.Gabcde.${"x".repeat(38)}`;
    const given = (error: Error) => reportFault(error, "messages");
    for (const report of [given(new Error(`bad ${token} given`)), given(new Fault(`bad ${token}`))])
      expect(report).toMatch(/bad \[token\]/);
  });

  test("ends at an error that is its own cause", () => {
    const error = new Error("loop");
    error.cause = error;
    expect(reportFault(error, "messages")).toContain("loop");
  });
});
