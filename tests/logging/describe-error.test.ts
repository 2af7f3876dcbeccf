import { expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { createLog } from "../../src/logging/create-log.ts";
import { describeError } from "../../src/logging/describe-error.ts";

const CANARY = "where does the canary sing";

test.each([
  ["in one line", CANARY],
  ["in lines that look like a stack", `no\n    at ${CANARY}\n    at ${CANARY} (here)`],
])(
  "what somebody asked, %s of an unexpected error's message, is not described",
  (_how, message) => {
    const error = new TypeError(`wrapped: ${message}`, { cause: new SyntaxError(message) });
    const fields = describeError(error);
    expect(JSON.stringify(fields)).not.toContain("canary sing");
    expect(fields.error).toBe("TypeError, caused by SyntaxError");
    expect(fields.stack).toMatch(/^at .*describe-error\.test\.ts:\d+:\d+/);
  },
);

test("a fault is described by its sentence alone, however deep it lies", () => {
  const error = new Error("outside", { cause: new Fault("The disk is full: make room.") });
  expect(describeError(error)).toEqual({ message: "The disk is full: make room." });
});

test("what the system or a package means by its code is described by our sentence", () => {
  const full = Object.assign(new Error(CANARY), { code: "ENOSPC", path: "data/x" });
  expect(describeError(full)).toEqual({
    message: expect.stringMatching(/^The disk is full, so data\/x could not be written/),
  });
});

test("a line has level, time, event and fields, and no secret, whatever brought it there", () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => lines.push(line) };
  const log = createLog({ level: "info", secrets: ["a.canary.token"], stream });
  log.write("debug", "hidden", {});
  log.write("warn", "seen", { message: "It was a.canary.token twice: a.canary.token.", ms: 3 });
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      level: "warn",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: "seen",
      message: "It was [secret] twice: [secret].",
      ms: 3,
    },
  ]);
});
