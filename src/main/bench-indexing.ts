import { splitSentences } from "../domain/split-sentences.ts";
import { openObviousWay } from "../embedding/open-obvious-way.ts";
import { generateCorpus } from "../evaluation/generate-corpus.ts";
import { summarise } from "../evaluation/summarise.ts";
import { updateIndex } from "../index/update-index.ts";
import { openParts } from "./open-parts.ts";
import { runVerb } from "./run-verb.ts";

/** Paragraphs that the obvious way is timed on, half of them before and half after the index. */
const SAMPLE = 60;

/**
 * One measurement of `npm run bench`: indexes CORPUS_DIR into DATA_DIR, beside the obvious way
 * (transformers.js in fp32, each paragraph and each sentence embedded by itself), and writes figures as JSON.
 */
await runVerb(async ({ settings, progress, notify }) => {
  const { embedder, corpus } = await openParts(settings, progress);
  const obvious = await openObviousWay(settings.model);
  const texts = [...generateCorpus({ seed: 2, passages: SAMPLE })].flatMap(({ text }) =>
    text.split("\n\n"),
  );
  const embedObviously = async (text: string) => {
    const started = performance.now();
    await obvious.embed(text);
    for (const { start, end } of splitSentences(text)) {
      await obvious.embed(text.slice(start, end));
    }
    return performance.now() - started;
  };

  const obviousMs: number[] = [];
  for (const text of texts.slice(0, SAMPLE / 2)) obviousMs.push(await embedObviously(text));
  const started = performance.now();
  const { dataDirectory } = settings;
  await updateIndex({ dataDirectory, corpus, embedder, progress, notify, care: "check" });
  const indexingMs = performance.now() - started;
  for (const text of texts.slice(SAMPLE / 2)) obviousMs.push(await embedObviously(text));

  const figures = {
    indexingMs,
    obviousMs: summarise(obviousMs).median,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  await embedder.close();
  await obvious.close();
  return 0;
});
