import { splitSentences } from "../../domain/split-sentences.ts";
import { openObviousWay } from "../../embedding/open-obvious-way.ts";
import { generateCorpus } from "../../evaluation/generate-corpus.ts";
import { summarise } from "../../evaluation/summarise.ts";
import { runVerb } from "../run-verb.ts";

const PARAGRAPHS = 40;

/**
 * One measurement of `npm run bench`: the obvious way to embed, transformers.js in fp32, each
 * paragraph and each of its sentences by itself. Writes milliseconds a paragraph as JSON.
 */
await runVerb(async ({ settings }) => {
  const obvious = await openObviousWay(settings.model);
  const texts = [...generateCorpus({ seed: 2, passages: PARAGRAPHS })].flatMap(({ text }) =>
    text.split("\n\n"),
  );
  const samples: number[] = [];
  for (const text of texts) {
    const started = performance.now();
    await obvious.embed(text);
    for (const { start, end } of splitSentences(text)) await obvious.embed(text.slice(start, end));
    samples.push(performance.now() - started);
  }
  process.stdout.write(`${JSON.stringify({ paragraphMs: summarise(samples).median })}\n`);
  await obvious.close();
  return 0;
});
