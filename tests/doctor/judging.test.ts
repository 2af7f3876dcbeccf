import { describe, expect, test } from "vitest";
import { judgeCorpus } from "../../src/doctor/judge-corpus.ts";
import { judgeDisk } from "../../src/doctor/judge-disk.ts";
import { judgeIndex } from "../../src/doctor/judge-index.ts";
import { judgeIntents } from "../../src/doctor/judge-intents.ts";
import { judgeNativeModules } from "../../src/doctor/judge-native-modules.ts";
import { judgeNode } from "../../src/doctor/judge-node.ts";
import { judgePermissions } from "../../src/doctor/judge-permissions.ts";
import { judgeToken } from "../../src/doctor/judge-token.ts";
import { runChecks } from "../../src/doctor/run-checks.ts";

const KNOWN = { kind: "known", name: "Verbatim", inviteLink: "LINK" } as const;
const DISK = {
  folder: "data",
  isWritable: true,
  free: 10e9,
  index: 1e9,
  corpus: 1e6,
  hasModel: true,
};
const line = (file: string) => ({ file, line: 1, flaw: { kind: "no-text" } as const });

test.each([
  ["an old Node", judgeNode("18.20.1"), "problem", "install Node 20"],
  ["a new Node", judgeNode("24.0.0"), "ok", "24.0.0"],
  ["an index of another version", judgeIndex({ kind: "other-version" }, "d"), "warning", "anew"],
  ["no index", judgeIndex({ kind: "missing" }, "d"), "warning", "npm run index"],
  ["no model to hold the index against", judgeIndex(null, "d"), "warning", "model"],
  [
    "faulty documents",
    judgeCorpus([line("a"), line("a")], "c"),
    "warning",
    "2 problems in 1 file:",
  ],
  ["sound documents", judgeCorpus([], "c"), "ok", "No document"],
  ["no documents", judgeCorpus([line("c")], "c"), "problem", "c: The file has no text;"],
  ["a disk with room", judgeDisk(DISK), "ok", "10,000 MB free"],
  ["a disk that fills", judgeDisk({ ...DISK, free: 1.5e9 }), "warning", "soon"],
  ["a full disk", judgeDisk({ ...DISK, free: 0.5e9 }), "problem", "1,000 MB: make room"],
  [
    "no room for the model",
    judgeDisk({ ...DISK, index: 0, free: 0.1e9, hasModel: false }),
    "problem",
    "170 MB",
  ],
  ["a folder of somebody else", judgeDisk({ ...DISK, isWritable: false }), "problem", "DATA_DIR"],
  ["no token", judgeToken(null, "api"), "warning", "terminal only"],
  [
    "no network",
    judgeToken({ kind: "unreachable" }, "api"),
    "problem",
    "could not be reached at api",
  ],
  ["a token of nobody", judgeToken({ kind: "rejected" }, "api"), "problem", "Reset Token"],
  [
    "an intent that is not needed",
    judgeIntents({ ...KNOWN, servers: [], privileged: ["Presence Intent"] }),
    "warning",
    "Presence Intent is switched on",
  ],
  [
    "no server",
    judgePermissions({ ...KNOWN, servers: [], privileged: [] }),
    "warning",
    "LINK adds it",
  ],
  [
    "servers that forbid something",
    judgePermissions({
      ...KNOWN,
      privileged: [],
      servers: [
        { name: "A", lacks: [] },
        { name: "B", lacks: ["Embed Links"] },
        { name: "C", lacks: ["Embed Links"] },
      ],
    }),
    "warning",
    "lacks Embed Links in B and is short of some in 1 server more",
  ],
])("%s is judged", (_what, { verdict, sentence }, expected, words) => {
  expect({ verdict, sentence }).toEqual({
    verdict: expected,
    sentence: expect.stringContaining(words),
  });
  expect(sentence).toMatch(/\.$/);
});

describe("native modules", () => {
  const names = ["better-sqlite3", "hnswlib-node"];

  test("that do not load are named, with the tools that are missing for compiling them", async () => {
    const { verdict, sentence } = await judgeNativeModules({
      names,
      broken: ["hnswlib-node"],
      findMissingTools: async () => ["g++"],
    });
    expect(verdict).toBe("problem");
    expect(sentence).toMatch(/^hnswlib-node in node_modules .*: install g\+\+ .*npm rebuild/);
  });

  test("that load need no compiler, so none is looked for", async () => {
    const findMissingTools = () => Promise.reject(new Error("asked"));
    const { verdict } = await judgeNativeModules({ names, broken: [], findMissingTools });
    expect(verdict).toBe("ok");
  });
});

test("a check that cannot be made is a problem, and the others are made all the same", async () => {
  const checks = [
    { check: "One", judge: () => Promise.reject(new Error("broken")) },
    { check: "Two", judge: () => null },
    { check: "Three", judge: () => judgeNode("20.0.0") },
  ];
  const findings = await runChecks(checks, (error) => String(error));
  expect(findings.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
    "One problem",
    "Three ok",
  ]);
});
