import type { PassageInput } from "../../domain/embedder.ts";
import { spreadEvenly } from "../../domain/spread-evenly.ts";
import { toPassageInput } from "../../index/passage-input.ts";
import { runVerb } from "../run-verb.ts";
import { listPassages } from "./list-passages.ts";
import { openBenchParts } from "./open-bench-parts.ts";

/** Enough for some seconds. */
const PASSAGES = 512;
/** Embedded first and not counted. */
const WARM_UP = 64;

/**
 * One measurement of `npm run bench`: the raw rate, passages of CORPUS_DIR embedded at one go and
 * nothing done with them. Writes milliseconds a passage as JSON.
 */
await runVerb(async ({ settings, progress }) => {
  const { embedder, corpus } = await openBenchParts(settings, progress);
  const inputs: PassageInput[] = [];
  for await (const { passage, source } of listPassages(corpus)) {
    inputs.push(toPassageInput(passage, source));
  }
  const sample = spreadEvenly(inputs, PASSAGES);
  await embedder.embedPassages(sample.slice(0, WARM_UP));
  const started = performance.now();
  await embedder.embedPassages(sample);
  const passageMs = (performance.now() - started) / sample.length;
  process.stdout.write(`${JSON.stringify({ passageMs })}\n`);
  await embedder.close();
  return 0;
});
