import { join } from "node:path";
import { expect, test } from "vitest";
import { seededRandom } from "../../src/evaluation/seeded-random.ts";
import { killWhileIndexing } from "../support/kills/kill-while-indexing.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("kill -9 leaves one complete state, and the next update goes on from it", async () => {
  const folder = await temporaryFolder();
  const random = seededRandom(1, 0);
  for (let kill = 0; kill < 4; kill++) {
    const after = await killWhileIndexing({
      directory: join(folder, "corpus"),
      dataDirectory: join(folder, "data"),
      first: kill * 1000,
      passages: 300,
      afterMs: random.below(300),
    });
    if (after.found !== null) expect(after.found).toHaveLength(1);
    if (after.ended !== null) expect(after.found?.[0]).toBeGreaterThanOrEqual(after.ended);
    expect(after.mended).toEqual([after.begun]);
    expect(after.notices).toEqual([]);
  }
});
