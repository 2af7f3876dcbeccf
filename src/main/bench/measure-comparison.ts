import { hitAt } from "../../evaluation/hit-at.ts";
import { mean } from "../../evaluation/mean.ts";
import { rankedQuotations } from "../../evaluation/ranked-quotations.ts";
import { rankedSources } from "../../evaluation/ranked-sources.ts";
import { readDataSet } from "../../evaluation/read-data-set.ts";
import { summarise } from "../../evaluation/summarise.ts";
import { openJudge } from "../open-judge.ts";
import { openLibrary } from "../open-library.ts";
import { runVerb } from "../run-verb.ts";
import { updateIfPossible } from "../update-if-possible.ts";
import { listPassages } from "./list-passages.ts";
import { isDataSet, openBenchParts } from "./open-bench-parts.ts";
import { openChangingCorpus } from "./open-changing-corpus.ts";
import { type NaivePassage, openNaive } from "./open-naive.ts";
import { readQuestions } from "./questions-file.ts";

/** Asked first and not counted. */
const WARM_UP = 30;

/**
 * The measurement of `npm run bench -- --compare`: both ways on the same passages in one process,
 * in turn, so that what slows the machine down falls on both. Writes figures as JSON.
 */
await runVerb(async ({ settings, progress, notify }) => {
  const { dataDirectory, corpusDirectory } = settings;
  const { embedder, corpus: given } = await openBenchParts(settings, progress);
  const { corpus, write } = await openChangingCorpus(given, { dataDirectory, embedder });
  await write("It ends here.");
  const options = { dataDirectory, corpus, embedder, judge: openJudge(settings), progress, notify };
  const naive = await openNaive(settings);

  const all: NaivePassage[] = [];
  for await (const { passage, source } of listPassages(corpus)) {
    all.push({ sourceId: source.id, text: passage.text });
  }
  // Half before and half after ours.
  const half = Math.floor(all.length / 2);
  const firstMs = await timed(() => naive.add(all.slice(0, half)));
  const indexingMs = await timed(async () => (await updateIfPossible(options))?.graph.close());
  const secondMs = await timed(async () => {
    await naive.add(all.slice(half));
    await naive.save();
  });

  const library = await openLibrary(options);
  const changing = all.at(-1)?.sourceId ?? "";
  await write("It ends here, and nowhere else.");
  const changingMs = await timed(() => library.update({ notify, progress }));
  const changed: NaivePassage[] = [];
  const naiveChangingMs = await timed(async () => {
    for await (const { passage, source } of listPassages(corpus)) {
      if (source.id === changing) changed.push({ sourceId: source.id, text: passage.text });
    }
    naive.drop(changing);
    await naive.add(changed);
    await naive.save();
  });

  const answer = (question: string) => library.answer(question, { limit: 3, filter: {} });
  const ourMs: number[] = [];
  const naiveMs: number[] = [];
  for (const question of await readQuestions(process.argv[2])) {
    naiveMs.push(await timed(() => naive.ask(question)));
    ourMs.push(await timed(() => answer(question)));
  }

  const ourHits: number[] = [];
  const naiveHits: number[] = [];
  if (isDataSet(corpusDirectory)) {
    const { queries, relevance } = await readDataSet(corpusDirectory);
    for (const { id, text } of queries) {
      const grades = relevance.get(id);
      if (grades === undefined) continue;
      const quotations = rankedQuotations(await answer(text));
      ourHits.push(hitAt(rankedSources(quotations), grades, 1));
      const nearest = await naive.ask(text);
      naiveHits.push(
        hitAt(
          nearest.map(({ sourceId }) => sourceId),
          grades,
          1,
        ),
      );
    }
  }
  const median = (times: readonly number[]) => summarise(times.slice(WARM_UP)).median;
  const figures = {
    passages: all.length,
    ours: { indexingMs, changingMs, questionMs: median(ourMs), hitAt1: mean(ourHits) },
    naive: {
      indexingMs: firstMs + secondMs,
      changingMs: naiveChangingMs,
      questionMs: median(naiveMs),
      hitAt1: mean(naiveHits),
    },
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  library.close();
  await naive.close();
  await embedder.close();
  return 0;
});

/** Milliseconds. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
