import { expect, test } from "vitest";
import { replacePassages } from "../support/replace-passages.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("replacing a tenth of the passages again and again does not erode what the graph finds", async () => {
  const folder = await temporaryFolder();
  for await (const recall of replacePassages({
    folder,
    passages: 1000,
    rounds: 10,
    questions: 20,
  })) {
    expect(recall).toBeGreaterThan(0.98);
  }
});
