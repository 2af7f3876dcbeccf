import { createAnswerer } from "../answering/create-answerer.ts";
import type { AnswerQuestion } from "../domain/answer.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import { Fault } from "../domain/fault.ts";
import { nothingToQuote } from "../domain/nothing-to-quote.ts";
import type { IndexSummary, PassageIndex } from "../domain/passage-index.ts";
import type { Progress } from "../domain/progress.ts";
import type { Retrieve } from "../domain/ranked-passage.ts";
import { analyzeWords } from "../index/analyze-words.ts";
import { IndexDamage } from "../index/index-damage.ts";
import { openIndex } from "../index/open-index.ts";
import { StorageFault } from "../index/storage-fault.ts";
import { type UpdateOptions, updateIndex } from "../index/update-index.ts";
import { createRetriever } from "../retrieval/create-retriever.ts";

export interface PreparationOptions {
  readonly dataDirectory: string;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  readonly progress: Progress;
  /** Told in one sentence what a person should know while it runs. */
  readonly notify: (message: string) => void;
}

export interface Prepared {
  readonly answer: AnswerQuestion;
  /** The search by itself, without judging what it brings up. */
  readonly retrieve: Retrieve;
  readonly summary: IndexSummary;
  close(): void;
}

/**
 * Does what is missing between a corpus and its answers, and no more.
 * @throws Fault when the corpus is empty or cannot be read, or the index cannot be made
 */
export async function prepareAnswers(options: PreparationOptions): Promise<Prepared> {
  const { dataDirectory, notify } = options;
  await updateIfPossible(options);
  let ready = await open({ ...options, care: "verify" });
  return {
    answer: async (question, asked) => {
      try {
        return await ready.answer(question, asked);
      } catch (error) {
        if (!(error instanceof IndexDamage)) throw error;
        notify(`The index in ${dataDirectory} is damaged: it is made anew from the corpus.`);
        ready.index.close();
        ready = await open({ ...options, care: "rebuild" });
        return ready.answer(question, asked);
      }
    },
    retrieve: ready.retrieve,
    summary: ready.index.summary,
    close: () => ready.index.close(),
  };
}

/** A full disk, or another process at it, is no reason not to answer from the state before. */
async function updateIfPossible(options: PreparationOptions): Promise<void> {
  const { dataDirectory, embedder, notify } = options;
  try {
    const { kind } = await updateIndex({ ...options, care: "check" });
    if (kind === "busy") {
      notify(
        "Another process is bringing the index up to date; this one answers from what was there before.",
      );
    }
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    const before = await openIndex(dataDirectory, embedder.identity);
    if (typeof before === "string") throw error;
    before.close();
    notify(error.message);
  }
}

interface Ready {
  readonly index: PassageIndex;
  readonly retrieve: Retrieve;
  readonly answer: AnswerQuestion;
}

async function open(options: UpdateOptions): Promise<Ready> {
  const { corpus, embedder, notify } = options;
  const index = await openOrMend(options);
  if (index.summary.passages === 0) {
    index.close();
    throw nothingToQuote(corpus.location);
  }
  const retrieve = createRetriever({ index, embedder, analyze: analyzeWords });
  const answer = createAnswerer({ retrieve, proves: index.proves, analyze: analyzeWords, notify });
  return { index, retrieve, answer };
}

async function openOrMend(options: UpdateOptions): Promise<PassageIndex> {
  const { dataDirectory, embedder, care } = options;
  if (care !== "rebuild") {
    const opened = await openIndex(dataDirectory, embedder.identity);
    if (typeof opened !== "string") return opened;
  }
  await updateIndex(options);
  const mended = await openIndex(dataDirectory, embedder.identity);
  if (typeof mended !== "string") return mended;
  if (mended === "damaged") throw new IndexDamage(dataDirectory);
  throw new Fault(
    `The index in ${dataDirectory} is not ready for this model yet; if another process is making it, wait until it is done, otherwise run \`npm run index\`.`,
  );
}
