import { expect, test } from "vitest";
import { createSwitch } from "../../src/main/create-switch.ts";

test("what is replaced is closed when its last user is done, and only then", async () => {
  const closed: string[] = [];
  const states = createSwitch("old", (held) => closed.push(held));
  let finish = () => {};
  const using = states.use(
    (held) => new Promise<string>((resolve) => (finish = () => resolve(held))),
  );
  states.replace("new");
  expect(states.current()).toBe("new");
  expect(closed).toEqual([]);
  finish();
  expect(await using).toBe("old");
  expect(closed).toEqual(["old"]);
  states.close();
  expect(closed).toEqual(["old", "new"]);
});

test("a user that fails lets go as well", async () => {
  const closed: string[] = [];
  const states = createSwitch("old", (held) => closed.push(held));
  const failing = states.use(async () => {
    states.replace("new");
    throw new Error("it failed");
  });
  await expect(failing).rejects.toThrow("it failed");
  expect(closed).toEqual(["old"]);
});
