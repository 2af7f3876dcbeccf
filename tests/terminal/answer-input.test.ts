import { PassThrough, Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { answerInput } from "../../src/terminal/answer-input.ts";
import { renderAnswer } from "../../src/terminal/render-answer.ts";
import { answerFixture, NOTHING } from "./answer-fixture.ts";

const style = { colours: false, columns: 80 };

async function respond(entry: string): Promise<string> {
  return renderAnswer(await answerFixture(entry), style);
}

async function answersTo(chunks: Iterable<string | Uint8Array>) {
  const [output, notices] = [new PassThrough(), new PassThrough()];
  const done = answerInput({
    chat: { respond },
    input: Readable.from(chunks, { objectMode: false }),
    output,
    notices,
    style,
  }).finally(() => {
    output.end();
    notices.end();
  });
  const [failed, written, noticed] = await Promise.all([done, text(output), text(notices)]);
  return { failed, written, noticed };
}

describe("answerInput", () => {
  test("answers one question a line, in order, each below its question", async () => {
    const { written, noticed, failed } = await answersTo(["What ebbs?\nWhat flows?\n"]);
    expect(written).toBe(`› What ebbs?\n\n${NOTHING}\n\n› What flows?\n\n${NOTHING}\n\n`);
    expect(noticed).toBe("");
    expect(failed).toBe(0);
  });

  test.each<[string, readonly (string | Uint8Array)[], readonly string[]]>([
    ["Windows line ends", ["one\r\ntwo\r\n"], ["one", "two"]],
    ["a last line without its end", ["one\ntwo"], ["one", "two"]],
    ["a byte order mark", [Buffer.from("\uFEFFone\n")], ["one"]],
    ["blank lines", ["\n \r\n\none\n\t\n"], ["one"]],
    ["a line that arrives in pieces", ["o", "n", "e\ntw", "o"], ["one", "two"]],
    [
      "a character that arrives in pieces",
      [Buffer.from("漢\n").subarray(0, 2), Buffer.from("漢\n").subarray(2)],
      ["漢"],
    ],
    ["a line separator within a question", ["one\u2028two\n"], ["one two"]],
    ["no input at all", [], []],
  ])("understands %s", async (_what, chunks, questions) => {
    const { written } = await answersTo(chunks);
    const asked = written.split("\n").filter((line) => line.startsWith("› "));
    expect(asked).toEqual(questions.map((question) => `› ${question}`));
  });

  test("ends at /quit", async () => {
    const { written, failed } = await answersTo(["one\n/quit\ntwo\n"]);
    expect(written.match(/› \S+/g)).toEqual(["› one"]);
    expect(failed).toBe(0);
  });

  test("tells which question failed and goes on with the next", async () => {
    const { written, noticed, failed } = await answersTo(["one\n\nbad\ntwo\n"]);
    expect(written.match(/› \w+/g)).toEqual(["› one", "› two"]);
    expect(noticed).toBe("Question 2: This question is too long; shorten it.\n");
    expect(failed).toBe(1);
  });

  test("passes on an error that is not a fault", async () => {
    const broken = answerInput({
      chat: { respond: () => Promise.reject(new TypeError("broken")) },
      input: Readable.from(["one\n"]),
      output: new PassThrough(),
      notices: new PassThrough(),
      style,
    });
    await expect(broken).rejects.toThrow("broken");
  });

  test("asks for no more answers than the output takes", async () => {
    const asked: string[] = [];
    const output = new PassThrough({ highWaterMark: 1 });
    const done = answerInput({
      chat: {
        respond: (question) => {
          asked.push(question);
          return respond(question);
        },
      },
      input: Readable.from(Array.from({ length: 50 }, (_, index) => `question ${index}\n`)),
      output,
      notices: new PassThrough(),
      style,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.length).toBeLessThan(5);
    output.resume();
    await done;
    expect(asked).toHaveLength(50);
  });

  test("ends quietly when nobody reads the output any more", async () => {
    const asked: string[] = [];
    const output = new Writable({
      write(_chunk, _encoding, callback) {
        callback(
          asked.length < 2 ? null : Object.assign(new Error("write EPIPE"), { code: "EPIPE" }),
        );
      },
    });
    const failed = await answerInput({
      chat: {
        respond: (question) => {
          asked.push(question);
          return respond(question);
        },
      },
      input: Readable.from(["one\n", "two\n", "three\n"]),
      output,
      notices: new PassThrough(),
      style,
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual(["one", "two"]);
    expect(failed).toBe(0);
  });

  test("passes on that the output's disk is full", async () => {
    const output = new Writable({
      write(_chunk, _encoding, callback) {
        callback(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
      },
    });
    const done = answerInput({
      chat: { respond },
      input: Readable.from(["one\n"]),
      output,
      notices: new PassThrough(),
      style,
    });
    await expect(done).rejects.toThrow("no space left");
  });
});
