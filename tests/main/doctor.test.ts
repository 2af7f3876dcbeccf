import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDiscord } from "../support/discord/open-discord.ts";
import { TOKEN } from "../support/discord/reading-room.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";
import { shippedData } from "../support/shipped-data.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("where everything is broken, each thing is told in its line and the exit code is 1", async () => {
  const folder = await temporaryFolder();
  const file = join(folder, "file");
  await writeFile(file, "");
  const { code, stdout, stderr } = await runVerb("doctor", {
    environment: {
      DATA_DIR: file,
      CORPUS_DIR: join(folder, "nowhere"),
      MODEL_DIR: folder,
      MODEL_POOLING: "max",
      DISCORD_TOKEN: "canary.token.nobody-gave",
      DISCORD_API_URL: "http://127.0.0.1:9/api",
    },
  });
  expect(stdout).toMatch(/^problem +Settings .*MODEL_POOLING must be mean or cls\.$/m);
  expect(stdout).toMatch(/^warning +Model .*npm start/m);
  expect(stdout).toMatch(/^problem +Documents .*does not exist/m);
  expect(stdout).toMatch(/^problem +Disk .*cannot be written to/m);
  expect(stdout).toMatch(/^problem +Token .*could not be reached/m);
  expect(stdout).toContain("4 problems, 2 warnings.");
  expect(stdout).not.toContain("canary");
  expect(stderr).toBe("");
  expect(code).toBe(1);
});

test("what is there is looked at with Discord's help, and told as JSON, and nothing is changed", async () => {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  const environment = {
    MODEL_DIR: modelDirectory,
    DATA_DIR: shippedData,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
  };
  const index = await runVerb("index-corpus", { environment });
  expect(index.code).toBe(0);
  const { code, stdout } = await runVerb("doctor", { words: ["--json"], environment });
  const { findings } = JSON.parse(stdout) as { findings: { check: string; verdict: string }[] };
  expect(findings.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
    "Settings ok",
    "Node ok",
    "Native modules ok",
    "Model ok",
    "Index ok",
    "Documents ok",
    "Disk ok",
    "Token ok",
    "Intents warning",
    "Permissions warning",
  ]);
  expect(code).toBe(0);
  expect(discord.requests.every(({ method }) => method === "GET")).toBe(true);
});
