import { join } from "node:path";
import { expect, test } from "vitest";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";

const environment = { DATA_DIR: join(modelDirectory, "../verify-verb"), MODEL_DIR: modelDirectory };

test("npm run verify takes a text or standard input, and its exit code is the verdict", async () => {
  const exact = await runVerb("verify", {
    words: ["was awarded a life sentence in 2022"],
    environment,
  });
  expect([exact.code, exact.stdout]).toEqual([0, expect.stringContaining("Exact, to the letter.")]);

  const altered = await runVerb("verify", {
    input: "was awarded a life sentence in 2023,\nand demanded his immediate acquittal\n",
    environment,
  });
  expect(altered.code).toBe(3);
  expect(altered.stdout).toContain("[-2022-] {+2023+}");
});
