import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TOKEN } from "../support/discord/reading-room.ts";
import { onceAtWork, onceThreadIsReady, withInjected } from "../support/injected-fault.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";
import { shippedData } from "../support/shipped-data.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What the message of an unforeseen error may repeat, and nobody may see. */
const NEVER = /canary/i;
const MESSAGE = '"Where does the canary sing? canary.token\\n    at canary (/canary.ts:1:1)"';
const SENTENCE =
  /^Something unexpected went wrong \((?:TypeError|Error [A-Z_]+).*\): run again; .*\.\n$/;

const THROWN = onceAtWork(`throw new TypeError(${MESSAGE});`);
const REJECTED = onceAtWork(`Promise.reject(new TypeError(${MESSAGE}));`);

test.each([
  ["ask", REJECTED],
  ["doctor", THROWN],
])(
  "what nobody foresaw ends `%s` in one sentence, without a stack or a message",
  async (verb, injected) => {
    const environment = { DATA_DIR: await temporaryFolder(), ...withInjected(injected) };
    const { code, stdout, stderr } = await runVerb(verb, { environment });
    expect(code).toBe(1);
    expect(stderr).toMatch(SENTENCE);
    expect(stdout + stderr).not.toMatch(NEVER);
  },
);

test("every verb has an edge that such an end comes to", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const verbs = Object.values(scripts).flatMap((script) => /src\/main\/\S+/.exec(script) ?? []);
  expect(verbs.length).toBeGreaterThan(10);
  const without = verbs.filter(
    (file) => !/"\.\/(?:run-verb|end-crashes)\.ts"/.test(readFileSync(file, "utf8")),
  );
  expect(without).toEqual([]);
});

const WITH_TOKEN = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: "http://127.0.0.1:9/api" };

test("a bot that nobody watches logs of it what it was and where, and not its message", async () => {
  const environment = { ...WITH_TOKEN, ...withInjected(THROWN), DATA_DIR: await temporaryFolder() };
  const { code, stderr } = await runVerb("start", { environment });
  expect(code).toBe(1);
  expect(
    stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {
      level: "error",
      time: expect.any(String),
      event: "failed",
      error: "TypeError",
      stack: expect.stringMatching(/^at /),
    },
  ]);
  expect(stderr).not.toMatch(NEVER);
});

test("whoever watches a bot at a terminal sees no message, even with VERBATIM_DEBUG", async () => {
  const atTerminal = `Object.defineProperty(process.stderr, "isTTY", { value: true });${THROWN}`;
  const environment = {
    ...WITH_TOKEN,
    ...withInjected(atTerminal),
    DATA_DIR: await temporaryFolder(),
    VERBATIM_DEBUG: "1",
  };
  const { code, stderr } = await runVerb("start", { environment });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Something unexpected went wrong:\nTypeError\n/);
  expect(stderr).not.toMatch(NEVER);
});

test("a thread of the model that ends by itself ends the process in one sentence", async () => {
  const dies = `
    thread.emit("error", Object.assign(new Error(${MESSAGE}), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
    thread.terminate();
  `;
  const { code, stderr } = await runVerb("start", {
    input: "Where does the canary sing?\n".repeat(2000),
    environment: {
      MODEL_DIR: modelDirectory,
      DATA_DIR: shippedData,
      ...withInjected(onceThreadIsReady(dies)),
    },
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/\(Error ERR_WORKER_OUT_OF_MEMORY/);
  expect(stderr).not.toMatch(NEVER);
});
