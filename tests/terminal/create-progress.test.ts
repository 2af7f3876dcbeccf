import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/terminal/create-progress.ts";

function terminal(columns: number): PassThrough & { isTTY: boolean; columns: number } {
  return Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY: true, columns });
}

describe("createProgress", () => {
  test("writes one line at the start and one at the end where nobody watches", () => {
    const log = new PassThrough({ encoding: "utf8" });
    const progress = createProgress(log);
    progress.begin("Reading passages", 1_234);
    for (let done = 0; done <= 1_234; done += 1) progress.advance(done);
    progress.end();
    expect(log.read()).toBe(
      "Reading passages: 1,234 to do\nReading passages: 1,234 done in under a second\n",
    );
  });

  test("says how far it came when it was ended early", () => {
    const log = new PassThrough({ encoding: "utf8" });
    const progress = createProgress(log);
    progress.begin("Reading passages", 10);
    progress.advance(4);
    progress.end();
    expect(log.read()).toContain("Reading passages: 4 of 10 done in");
  });

  test("draws a bar with its count on a terminal, to the full at the end", () => {
    const screen = terminal(80);
    const progress = createProgress(screen);
    progress.begin("Reading passages", 200);
    progress.advance(200);
    progress.end();
    const drawn: string = screen.read();
    expect(drawn).toContain(`Reading passages  ${"─".repeat(24)}  0 of 200`);
    expect(drawn).toContain(`Reading passages  ${"━".repeat(24)}  200 of 200  under a second`);
    expect(drawn.endsWith("\n")).toBe(true);
  });

  test("leaves the bar out where it would not fit", () => {
    const screen = terminal(40);
    const progress = createProgress(screen);
    progress.begin("Reading passages", 200);
    progress.end();
    expect(screen.read()).toContain("Reading passages  0 of 200");
  });

  test.each([new PassThrough({ encoding: "utf8" }), terminal(80)])(
    "is silent where there is nothing to do, and takes several ends",
    (stream) => {
      const progress = createProgress(stream);
      progress.end();
      progress.begin("Reading passages", 0);
      progress.advance(0);
      progress.end();
      progress.end();
      expect(stream.read()).toBeNull();
    },
  );

  test("does one task after the other", () => {
    const log = new PassThrough({ encoding: "utf8" });
    const progress = createProgress(log);
    for (const label of ["Preparing the model", "Reading passages"]) {
      progress.begin(label, 1);
      progress.advance(1);
      progress.end();
    }
    expect(log.read().split("\n")).toHaveLength(5);
  });
});
