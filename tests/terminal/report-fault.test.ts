import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { reportFault } from "../../src/terminal/report-fault.ts";

const QUIET = { debug: false };

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: what the system says`), { code, path });
}

describe("reportFault", () => {
  test("says a fault as it is", () => {
    expect(reportFault(new Fault("There is no folder corpus/; make one."), QUIET)).toBe(
      "There is no folder corpus/; make one.",
    );
  });

  test("finds the fault behind another error", () => {
    const error = new Error("could not start", { cause: new Fault("Run npm run index.") });
    expect(reportFault(error, QUIET)).toBe("Run npm run index.");
  });

  test.each([
    ["ENOSPC", /^The disk is full, so data\/x could not be written; make room/],
    ["EACCES", /^There is no permission to use data\/x; change its permissions/],
    ["EPERM", /^There is no permission to use data\/x; change its permissions/],
    ["EROFS", /^data\/x is on a disk that can only be read; choose another place/],
    ["EMFILE", /^Too many files are open at once, so data\/x could not be opened; close/],
  ])("says %s in plain words with the path", (code, sentence) => {
    expect(reportFault(systemError(code, "data/x"), QUIET)).toMatch(sentence);
    expect(
      reportFault(new Error("wrapped", { cause: systemError(code, "data/x") }), QUIET),
    ).toMatch(sentence);
    expect(reportFault(systemError(code), QUIET)).not.toContain("undefined");
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
    expect(reportFault(thrown, QUIET)).toMatch(/^Something unexpected went wrong: ENOTDIR/);
  });

  test("says what was not foreseen without a stack, and how to see one", () => {
    expect(reportFault(new TypeError("x is not a function"), QUIET)).toBe(
      "Something unexpected went wrong: x is not a function; run again with VERBATIM_DEBUG=1 to see where",
    );
  });

  test("shows where it came from, causes included, to who asked for it", () => {
    const error = new Error("outer", { cause: new Error("inner") });
    const report = reportFault(error, { debug: true });
    expect(report).toMatch(/^Something unexpected went wrong:\nError: outer\n {4}at /);
    expect(report).toMatch(/\nCaused by: Error: inner\n {4}at /);
    expect(report).not.toContain("VERBATIM_DEBUG");
  });

  test.each([
    ["a string", "went wrong: a string;"],
    [undefined, "went wrong: undefined;"],
    [new Error(""), "went wrong: it did not say what;"],
    [new Error("\u001b[2Jgone\nsecond line"), "went wrong: ␛[2Jgone second line;"],
  ])("copes with %s being thrown", (thrown, part) => {
    expect(reportFault(thrown, QUIET)).toContain(part);
  });

  test.each([true, false])("strikes out tokens (debug: %s)", (debug) => {
    const token = `${"M".repeat(26)}.Gabcde.${"x".repeat(38)}`;
    const report = reportFault(new Error(`bad token ${token} given`), { debug });
    expect(report).toContain("bad token [token] given");
    expect(report).not.toContain("xxxx");
  });

  test("ends at an error that is its own cause", () => {
    const error = new Error("loop");
    error.cause = error;
    expect(reportFault(error, QUIET)).toContain("loop");
  });
});
