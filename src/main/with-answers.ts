import type { Corpus } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import { openParts } from "./open-parts.ts";
import { type Prepared, prepareAnswers } from "./prepare-answers.ts";
import type { Verb } from "./run-verb.ts";

interface Answering {
  readonly prepared: Prepared;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
}

/** Prepares what is missing, lets `run` ask, and closes what was opened, however it ends. */
export async function withAnswers(
  { settings, progress, notify }: Verb,
  run: (answering: Answering) => Promise<number>,
): Promise<number> {
  const { embedder, corpus } = await openParts(settings, progress);
  const { dataDirectory } = settings;
  try {
    const prepared = await prepareAnswers({ dataDirectory, corpus, embedder, progress, notify });
    try {
      return await run({ prepared, corpus, embedder });
    } finally {
      prepared.close();
    }
  } finally {
    await embedder.close();
  }
}
