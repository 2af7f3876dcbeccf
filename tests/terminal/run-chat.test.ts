import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCite } from "../../src/citing/create-cite.ts";
import { readReference } from "../../src/lookup/read-reference.ts";
import { createChat } from "../../src/terminal/chat/create-chat.ts";
import { runChat } from "../../src/terminal/run-chat.ts";
import { answerFixture as answer, NOTHING } from "./answer-fixture.ts";
import { openShippedLibrary } from "./chat/open-shipped-library.ts";

const style = { colours: false, columns: 80 };

let library: Awaited<ReturnType<typeof openShippedLibrary>>;
beforeAll(async () => {
  library = await openShippedLibrary();
});
afterAll(() => library?.close());

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const UP = "\u001b[A";

/** Types each entry when the prompt stands ready for it. */
async function chatWith(entries: readonly string[]) {
  const input = new PassThrough();
  const [output, notices] = [new PassThrough(), new PassThrough()];
  const asked: string[] = [];
  const left = [...entries];
  let written = "";
  // What is pasted in one piece with a Tab is not completed, and completing takes a moment.
  const type = (entry: string) =>
    entry.split(/(?<=\t)/).forEach((keys, at) => {
      setTimeout(() => input.write(keys), at * 50);
    });
  output.setEncoding("utf8").on("data", (shown: string) => {
    written += shown;
    // The editor writes its prompt whole, and its echo one character at a time.
    if (!shown.includes("› ")) return;
    const entry = left.shift();
    if (entry !== undefined) type(entry);
  });
  const done = runChat({
    chat: createChat({
      answer: (question) => {
        asked.push(question);
        return answer(question);
      },
      library,
      readReference,
      cite: createCite(),
      style,
    }),
    input,
    output,
    notices,
    style,
  }).finally(() => notices.end());
  const [failed, noticed] = await Promise.all([done, text(notices)]);
  return { failed, asked, written, noticed };
}

describe("runChat", () => {
  test.each([
    ["/quit", "/quit\r"],
    ["Ctrl-D", CTRL_D],
    ["Ctrl-C", CTRL_C],
  ])("answers, prompts again and ends politely at %s", async (_what, end) => {
    const { asked, written, noticed } = await chatWith(["What ebbs?\r", end]);
    expect(asked).toEqual(["What ebbs?"]);
    expect(written).toContain(`\n${NOTHING}\n`);
    expect(written.split("› ").length).toBeGreaterThanOrEqual(3);
    expect(noticed).toBe("\nGoodbye.\n");
  });

  test("prompts again after an empty line", async () => {
    const { asked } = await chatWith(["\r", "  \r", "one\r", "/quit\r"]);
    expect(asked).toEqual(["one"]);
  });

  test("explains itself at /help, and names a command that it does not know", async () => {
    const { asked, written } = await chatWith(["/help\r", "/qiut\r", "/quit\r"]);
    expect(asked).toEqual([]);
    expect(written).toContain("the sentence that answers best");
    expect(written).toContain("There is no /qiut; /help says what there is.");
  });

  test("completes what it can at Tab", async () => {
    const { written } = await chatWith(["/he\t\r", "/quit\r"]);
    expect(written).toContain("the sentence that answers best");
  });

  test("tells a fault as one sentence and goes on", async () => {
    const { asked, noticed, failed } = await chatWith(["bad\r", "good\r", "/quit\r"]);
    expect(noticed).toBe("This question is too long; shorten it.\n\nGoodbye.\n");
    expect(asked).toEqual(["bad", "good"]);
    expect(failed).toBe(1);
  });

  test("brings earlier questions back with the arrow key", async () => {
    const { asked } = await chatWith(["first\r", `${UP}\r`, "/quit\r"]);
    expect(asked).toEqual(["first", "first"]);
  });

  test("answers several pasted lines in order", async () => {
    const { asked } = await chatWith(["one\rtwo\rthree\r/quit\r"]);
    expect(asked).toEqual(["one", "two", "three"]);
  });

  test("asks nothing more once it was interrupted", async () => {
    const { asked, noticed } = await chatWith([`one\rtwo\r${CTRL_C}`]);
    expect(asked.length).toBeLessThanOrEqual(1);
    expect(noticed).toContain("Goodbye.");
  });
});
