import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { openBotLibrary } from "../../src/main/open-bot-library.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testJudge } from "../support/test-judge.ts";
import { openTestEmbedder } from "../support/test-model.ts";

test("a bot that was started before answers from what it knew while it reads what is new", async () => {
  const folder = await temporaryFolder();
  const directory = join(folder, "corpus");
  await mkdir(directory);
  await writeFile(
    join(directory, "tides.txt"),
    "The moon draws the sea into the harbour of Brest.\n",
  );
  const embedder = await openTestEmbedder();
  const { maxTokens, countTokens } = embedder;
  const faults: unknown[] = [];
  const open = () =>
    openBotLibrary({
      dataDirectory: join(folder, "data"),
      judge: testJudge,
      corpus: createCorpus({ directory, maxTokens, countTokens }),
      embedder,
      progress: { begin() {}, advance() {}, end() {} },
      notify: (notice) => faults.push(notice),
      report: (error) => faults.push(error),
      changed() {},
    });
  await (await open()).close();

  await writeFile(join(directory, "bread.txt"), "Bread is baked in Rennes at night.\n");
  const library = await open();
  expect(library.summary().sources).toBe(1);
  const answer = await library.answer("What draws the sea into the harbour of Brest?", {
    limit: 1,
    filter: {},
  });
  expect(answer.kind).toBe("quoted");
  for (let tries = 0; library.summary().sources === 1 && tries < 200; tries++) await wait(25);
  expect(library.summary().sources).toBe(2);
  expect((await library.search("Rennes", { skip: 0, limit: 1 }))?.total).toBe(1);
  await library.close();
  expect(faults).toEqual([]);
});
