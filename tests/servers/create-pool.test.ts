import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createPool } from "../../src/servers/create-pool.ts";

/** A pool of names, and what was opened and closed of them in order. */
function poolOf({ most = 2, idleMs = 60_000 } = {}) {
  const log: string[] = [];
  const pool = createPool({
    async open(name: string) {
      if (name === "missing") return null;
      log.push(`open ${name}`);
      return name;
    },
    close: (name) => log.push(`close ${name}`),
    most,
    idleMs,
  });
  return { pool, log };
}

const nothing = async () => {};

test("opens once for all who use it at the same time", async () => {
  const { pool, log } = poolOf();
  await Promise.all([pool.use("a", nothing), pool.use("a", nothing)]);
  await pool.use("a", nothing);
  expect(log).toEqual(["open a"]);
});

test("closes those that were not used for longest, and none that is in use", async () => {
  const { pool, log } = poolOf();
  let done = () => {};
  const long = pool.use("a", () => new Promise<void>((resolve) => (done = resolve)));
  for (const name of ["b", "c", "d"]) await pool.use(name, nothing);
  expect(log).toEqual(["open a", "open b", "open c", "close b", "open d", "close c"]);
  done();
  await long;
  expect(log.at(-1)).toBe("close c");
});

test("closes what nobody has used for a while", async () => {
  const { pool, log } = poolOf({ idleMs: 5 });
  await pool.use("a", nothing);
  await wait(50);
  expect(log).toEqual(["open a", "close a"]);
});

test("drops one when its last user is done", async () => {
  const { pool, log } = poolOf();
  const used = pool.use("a", async () => {
    await wait(10);
    log.push("used a");
  });
  await wait(1);
  await pool.drop("a");
  await used;
  expect(log).toEqual(["open a", "used a", "close a"]);
});

test("asks again for what was not there", async () => {
  const { pool } = poolOf();
  expect(await pool.use("missing", async (held) => held)).toBeNull();
  expect(await pool.use("missing", async (held) => held)).toBeNull();
});
