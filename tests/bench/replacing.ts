import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runVerb } from "../../src/main/run-verb.ts";
import { replacePassages } from "../support/replace-passages.ts";

/** `npm run bench-replacing`: recall@10 of the graph over 20 rounds of replacing a tenth of it. */
const PASSAGES = 10_000;
const ROUNDS = 20;

await runVerb(async () => {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-replacing-"));
  let round = 0;
  try {
    for await (const recall of replacePassages({
      folder,
      passages: PASSAGES,
      rounds: ROUNDS,
      questions: 100,
    })) {
      process.stdout.write(
        `round ${String(round++).padStart(2)}  recall@10 ${recall.toFixed(4)}\n`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
});
