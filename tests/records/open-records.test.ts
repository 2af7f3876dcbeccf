import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import type { Records } from "../../src/domain/records.ts";
import { migrate } from "../../src/records/migrate.ts";
import { openRecords } from "../../src/records/open-records.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const DEFAULTS = {
  channels: [],
  roles: [],
  isPrivateByDefault: false,
  style: "embed",
  answersMentions: true,
};

function open(folder: string, notices: string[] = []): Records {
  const records = openRecords(folder, { notify: (notice) => notices.push(notice) });
  onTestFinished(() => records.close());
  return records;
}

describe("settings of servers", () => {
  test("are the defaults until something is set, and in direct messages", async () => {
    const records = open(await temporaryFolder());
    expect(records.settingsOf("1")).toEqual(DEFAULTS);
    expect(records.settingsOf(null)).toEqual(DEFAULTS);
  });

  test("change one by one, for one server, and are there after a restart", async () => {
    const folder = await temporaryFolder();
    const records = open(folder);
    records.changeSettings("1", { style: "plain" });
    const changed = records.changeSettings("1", { channels: ["7", "8"] });
    expect(changed).toEqual({ ...DEFAULTS, style: "plain", channels: ["7", "8"] });
    expect(open(folder).settingsOf("1")).toEqual(changed);
    expect(records.settingsOf("2")).toEqual(DEFAULTS);
  });

  test("that cannot be read are the default, the others stay", async () => {
    const folder = await temporaryFolder();
    const records = open(folder);
    records.changeSettings("1", { isPrivateByDefault: true });
    const database = new Database(join(folder, "servers.sqlite"));
    const json = { isPrivateByDefault: true, style: "neon", channels: [1], later: "unknown" };
    database.prepare("UPDATE settings SET json = ?").run(JSON.stringify(json));
    expect(records.settingsOf("1")).toEqual({ ...DEFAULTS, isPrivateByDefault: true });
    database.prepare("UPDATE settings SET json = ?").run("{");
    expect(records.settingsOf("1")).toEqual(DEFAULTS);
    database.close();
  });
});

describe("servers that the bot has left", () => {
  test("are remembered by the first day, until it is back", async () => {
    const folder = await temporaryFolder();
    const records = open(folder);
    records.noteLeft("1", "2026-03-01");
    records.noteLeft("1", "2026-03-05");
    expect(open(folder).leftOn("1")).toBe("2026-03-01");
    expect(records.leftOn("2")).toBeNull();
    records.noteBack("1");
    expect(records.leftOn("1")).toBeNull();
    expect(records.listServers()).toEqual([]);
  });

  test("are forgotten with all that was kept of them, and no other", async () => {
    const records = open(await temporaryFolder());
    const pressed = { passageId: "a#1", day: "2026-03-01", verdict: "helpful", by: 1 } as const;
    for (const serverId of ["1", "2", null]) {
      records.countFeedback({ ...pressed, serverId });
      if (serverId !== null) records.changeSettings(serverId, { style: "plain" });
    }
    records.noteLeft("1", "2026-03-01");
    expect([...records.listServers()].sort()).toEqual(["1", "2"]);
    records.forget("1");
    expect(records.listServers()).toEqual(["2"]);
    expect(records.settingsOf("1")).toEqual(DEFAULTS);
    expect(records.feedbackOf("1").helpful).toBe(0);
    expect(records.settingsOf("2").style).toBe("plain");
    expect(records.feedbackOf("2").helpful).toBe(1);
    expect(records.feedbackOf(null).helpful).toBe(1);
  });
});

describe("feedback", () => {
  const given = { serverId: "1", passageId: "a#1", day: "2026-11-24" } as const;

  test("is counted by server, and taken back without going below nothing", async () => {
    const records = open(await temporaryFolder());
    records.countFeedback({ ...given, verdict: "helpful", by: 1 });
    records.countFeedback({ ...given, verdict: "helpful", by: 1 });
    records.countFeedback({ ...given, verdict: "not-helpful", by: 1 });
    records.countFeedback({ ...given, verdict: "not-helpful", by: -1 });
    records.countFeedback({ ...given, verdict: "not-helpful", by: -1 });
    records.countFeedback({ ...given, serverId: null, verdict: "not-helpful", by: 1 });
    expect(records.feedbackOf("1")).toEqual({ helpful: 2, notHelpful: 0 });
    expect(records.feedbackOf(null)).toEqual({ helpful: 0, notHelpful: 1 });
  });

  test("keeps passage, verdict and day, and has no place for anything else", async () => {
    const folder = await temporaryFolder();
    open(folder).countFeedback({ ...given, verdict: "helpful", by: 1 });
    const database = new Database(join(folder, "servers.sqlite"), { readonly: true });
    expect(database.prepare("SELECT * FROM feedback").all()).toEqual([
      { server: "1", passage: "a#1", verdict: "helpful", day: "2026-11-24", count: 1 },
    ]);
    database.close();
  });
});

describe("the file of the records", () => {
  test("is brought up step by step, and what it held is kept", async () => {
    const database = new Database(join(await temporaryFolder(), "old.sqlite"));
    migrate(database, ["CREATE TABLE one (a)"]);
    database.exec("INSERT INTO one VALUES (1)");
    const steps = ["CREATE TABLE one (a)", "ALTER TABLE one ADD COLUMN b DEFAULT 2"];
    migrate(database, steps);
    migrate(database, steps);
    expect(database.prepare("SELECT * FROM one").all()).toEqual([{ a: 1, b: 2 }]);
    expect(database.pragma("user_version", { simple: true })).toBe(2);
    database.close();
  });

  test("is as before when a step fails", async () => {
    const database = new Database(join(await temporaryFolder(), "old.sqlite"));
    expect(() => migrate(database, ["CREATE TABLE one (a); CREATE TABLE one (a)"])).toThrow();
    expect(database.prepare("SELECT name FROM sqlite_schema").all()).toEqual([]);
    expect(database.pragma("user_version", { simple: true })).toBe(0);
    database.close();
  });

  test("of a later version is left alone", async () => {
    const folder = await temporaryFolder();
    const database = new Database(join(folder, "servers.sqlite"));
    database.pragma("user_version = 99");
    database.close();
    expect(() => open(folder)).toThrow(/written by a later version of Verbatim/);
    expect(() => open(folder)).toThrow(Fault);
  });

  test("that is damaged is put aside whole, and a new one begun", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "servers.sqlite"), "not a database at all, but precious");
    const notices: string[] = [];
    const records = open(folder, notices);
    expect(records.changeSettings("1", { style: "plain" }).style).toBe("plain");
    expect(notices).toEqual([expect.stringMatching(/is damaged and was moved to .*backup\.$/)]);
    const aside = (await readdir(folder)).find((name) => name.includes("damaged"));
    expect(await readFile(join(folder, aside ?? ""), "utf8")).toContain("precious");
  });

  test("that cannot be opened is a fault in plain words", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "servers.sqlite"));
    expect(() => open(folder)).toThrow(Fault);
    expect(() => open(folder)).toThrow(/servers\.sqlite cannot be used: it cannot be opened/);
  });

  test.each([5, 60, 250])(
    "keeps all that it acknowledged when it is killed after %i ms",
    async (ms) => {
      const folder = await temporaryFolder();
      const script = fileURLToPath(new URL("./write-forever.ts", import.meta.url));
      const child = spawn(process.execPath, ["src/launch.mjs", script, folder]);
      let acknowledged = 0;
      const lines = createInterface({ input: child.stdout });
      lines.on("line", (line) => {
        acknowledged = Number(line);
      });
      await once(lines, "line");
      setTimeout(() => child.kill("SIGKILL"), ms);
      await Promise.all([once(child, "exit"), once(lines, "close")]);

      const records = open(folder);
      expect(acknowledged).toBeGreaterThan(0);
      for (let number = 1; number <= acknowledged; number++) {
        expect(records.settingsOf(String(number)).channels).toEqual([String(number)]);
      }
    },
  );
});
