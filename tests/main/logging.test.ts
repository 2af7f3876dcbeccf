import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { openDiscord } from "../support/discord/open-discord.ts";
import { askPayload } from "../support/discord/payloads.ts";
import { PEOPLE, type Person, TOKEN } from "../support/discord/reading-room.ts";
import { type ShownMessage, textOf } from "../support/discord/shown-message.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { startVerb } from "../support/run-verb.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const { alice, berta } = PEOPLE;
const ANSWERED = "Who is Yaseen Malik, canary?";
const REFUSED = "How do I bake bread for a canary?";

/** What nobody may find in a log: the words of a question, its answer, the token. */
const NEVER = /canary|yaseen|bread|stand-in\.token/i;

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

test("no question and no token is ever logged or counted, however an interaction ends", async () => {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  const folder = await temporaryFolder();
  const port = await findFreePort();
  const child = startVerb("start", {
    environment: {
      MODEL_DIR: modelDirectory,
      DATA_DIR: folder,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      METRICS_PORT: String(port),
      LOG_LEVEL: "debug",
      VERBATIM_DEBUG: "1",
      QUESTIONS_PER_MINUTE: "2",
    },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let log = "";
  child.stderr.on("data", (data: Buffer) => {
    log += data.toString();
  });
  const until = async (event: RegExp) => {
    while (!event.test(log)) await wait(20);
  };
  await until(/oauth2\/authorize/);

  const ask = (person: Person, question: string) =>
    discord.slash(person, "ask", { question, private: true });
  expect(textOf((await ask(alice, ANSWERED)).reply as ShownMessage)).toContain("Malik");
  await ask(alice, REFUSED);
  expect((await ask(alice, ANSWERED)).reply?.content).toMatch(/ask again/);
  await ask(berta, "canary ".repeat(140));
  discord.fail({ method: "POST", path: /callback/, status: 404, times: 2 });
  await discord.call(berta, askPayload(ANSWERED));
  await until(/refused a message/);
  const database = new Database(join(folder, "servers.sqlite"));
  database.exec("ALTER TABLE settings RENAME TO elsewhere");
  await ask(PEOPLE.boss, ANSWERED);
  await until(/"event":"failed"/);
  database.close();
  const monitored = async (page: string) =>
    (await fetch(`http://127.0.0.1:${port}/${page}`)).text();
  expect(await monitored("healthz")).toBe("ok\n");
  const metrics = await monitored("metrics");
  expect(metrics).toMatch(/^verbatim_questions_total\{outcome="refused"\} [1-9]/m);
  expect(metrics).toMatch(/^verbatim_index_passages 44$/m);
  expect(metrics).toMatch(/^verbatim_discord_connected 1$/m);
  expect(metrics).not.toMatch(NEVER);
  child.kill("SIGTERM");
  await once(child, "exit");

  const events = log
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const { level, time, event } of events)
    expect([typeof level, typeof time, typeof event]).toEqual(["string", "string", "string"]);
  const outcomes = events.flatMap(({ event, outcome }) => (event === "question" ? outcome : []));
  expect(outcomes).toEqual(expect.arrayContaining(["answered", "refused"]));
  expect(events.map(({ event }) => event)).toEqual(
    expect.arrayContaining(["begun", "done", "started", "notice", "question", "failed", "ended"]),
  );
  expect(events.find(({ event }) => event === "failed")).toMatchObject({
    level: "error",
    error: "SqliteError",
    stack: expect.stringContaining("src/records/"),
  });
  expect(log).not.toMatch(NEVER);
});
