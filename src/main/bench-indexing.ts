import { updateIndex } from "../index/update-index.ts";
import { openParts } from "./open-parts.ts";
import { runVerb } from "./run-verb.ts";

/** One measurement of `npm run bench`: indexes CORPUS_DIR into DATA_DIR and writes figures as JSON. */
await runVerb(async ({ settings, progress, notify }) => {
  const { embedder, corpus } = await openParts(settings, progress);
  const { dataDirectory } = settings;
  const started = performance.now();
  await updateIndex({ dataDirectory, corpus, embedder, progress, notify, care: "check" });
  const figures = {
    indexingMs: performance.now() - started,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  await embedder.close();
  return 0;
});
