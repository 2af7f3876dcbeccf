import { Fault } from "../../domain/fault.ts";
import { openIndex } from "../../index/open-index.ts";
import { updateIndex } from "../../index/update-index.ts";
import { runVerb } from "../run-verb.ts";
import { openBenchParts } from "./open-bench-parts.ts";

/** One measurement of `npm run bench`: indexes CORPUS_DIR into DATA_DIR and writes figures as JSON. */
await runVerb(async ({ settings, progress, notify }) => {
  const { embedder, corpus } = await openBenchParts(settings, progress);
  const { dataDirectory } = settings;
  const started = performance.now();
  const outcome = await updateIndex({
    dataDirectory,
    corpus,
    embedder,
    progress,
    notify,
    care: "check",
  });
  const indexingMs = performance.now() - started;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const index = await openIndex(dataDirectory, embedder.identity);
  if (typeof index === "string") throw new Fault(`The index in ${dataDirectory} is ${index}.`);
  const figures = {
    indexingMs,
    passages: index.summary.passages,
    embedded: outcome.kind === "updated" ? outcome.embedded : 0,
    peakBytes,
  };
  index.close();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  await embedder.close();
  return 0;
});
