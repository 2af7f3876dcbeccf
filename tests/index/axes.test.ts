import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measureRecall } from "../../src/index/measure-recall.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { hashEmbedder } from "../support/hash-embedder.ts";
import { openIndexing } from "../support/open-indexing.ts";

const DOCUMENTS = 100;
const PARAGRAPHS = 200;

test("a graph that becomes large knows its vectors along axes, and finds what it found before", async () => {
  const embedder = hashEmbedder(384, { within: 100 });
  const { directory, dataDirectory, options, notices, open } = await openIndexing(embedder);
  const update = () => updateIndex(options);
  const write = (document: number) => {
    const paragraphs = Array.from(
      { length: PARAGRAPHS },
      (_, at) => `Subject${(document * 31 + at) % 50} in paragraph ${at} of document ${document}.`,
    );
    return writeFile(join(directory, `${document}.txt`), paragraphs.join("\n\n"));
  };
  const axes = async () => (await readdir(dataDirectory)).filter((name) => name.startsWith("axes"));
  const questions: Float32Array[] = [];
  for (let subject = 0; subject < 50; subject++) {
    questions.push(
      (await embedder.embedQuestion(`Subject${subject} in question ${subject}`)).vector,
    );
  }
  const recall = () => measureRecall(dataDirectory, { questions, count: 10 });

  await write(0);
  await update();
  expect(await axes()).toEqual([]);
  for (let document = 1; document < DOCUMENTS; document++) await write(document);
  await update();
  expect(await axes()).toHaveLength(1);
  expect(await recall()).toBeGreaterThan(0.98);

  // One more document is added to the graph that is there.
  await writeFile(join(directory, "more.txt"), "Subject51 is new.");
  await update();
  const { vector } = await embedder.embedQuestion("Subject51 is new.");
  const index = await open();
  const [nearest] = await index.nearest(vector, { count: 1, among: null });
  expect(nearest?.similarities.passage).toBeCloseTo(1, 2);
  expect(index.read(nearest?.label ?? 0).passage.text).toBe("Subject51 is new.");
  index.close();

  const [file = ""] = await axes();
  await rm(join(dataDirectory, file));
  expect(notices).toEqual([]);
  await update();
  expect(notices).toEqual([
    `A file of the index in ${dataDirectory} is missing or damaged: it is made anew from what is stored.`,
  ]);
  expect(await axes()).toHaveLength(1);
  expect(await recall()).toBeGreaterThan(0.98);
  // Two graphs of 20,000 passages take 22 s on two idle cores.
}, 240_000);
