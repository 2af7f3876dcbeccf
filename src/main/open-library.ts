import { compareQuotations } from "../answering/compare-quotations.ts";
import type { Judge } from "../answering/judge-evidence.ts";
import type { Corpus } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { Library } from "../domain/library.ts";
import type { IndexSummary } from "../domain/passage-index.ts";
import type { Progress } from "../domain/progress.ts";
import type { CommittedState } from "../index/commit-state.ts";
import { IndexDamage } from "../index/index-damage.ts";
import { type OpenIndex, openIndex } from "../index/open-index.ts";
import { readIndexedAt } from "../index/read-indexed-at.ts";
import type { UpdateOptions } from "../index/update-index.ts";
import type { SurveyPassages } from "../retrieval/create-survey.ts";
import { createSwitch } from "./create-switch.ts";
import { describeLibrary } from "./describe-library.ts";
import { openIndexToAnswer } from "./open-index-to-answer.ts";
import { type LibraryState, openState } from "./open-state.ts";
import { updateIfPossible } from "./update-if-possible.ts";

export interface LibraryOptions {
  readonly dataDirectory: string;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
  readonly judge: Judge;
  readonly progress: Progress;
  /** Told in one sentence what a person should know while it runs. */
  readonly notify: (message: string) => void;
}

/** A library over an index that may change while it is asked. */
export interface OpenLibrary extends Library {
  /** Of the state that answers now. */
  summary(): IndexSummary;
  /** What the search has to choose from, to learn from. */
  readonly survey: SurveyPassages;
  /** Brings the index up to date with the corpus as far as possible, and goes over to it. */
  update(options: Pick<UpdateOptions, "outdated" | "notify" | "progress">): Promise<boolean>;
  /**
   * Goes over to the state that was committed last; what is under way ends in the one before.
   * @returns whether another state answers now
   */
  refresh(): Promise<boolean>;
  close(): void;
}

/**
 * Does what is missing between a corpus and its answers, and no more.
 * @throws Fault when the corpus is empty or cannot be read, or the index cannot be made
 */
export async function openLibrary(options: LibraryOptions): Promise<OpenLibrary> {
  const made = await updateIfPossible(options);
  const index = await openIndexToAnswer({ ...options, care: "verify" }, made);
  await options.embedder.ready();
  return libraryOver(index, options);
}

/** The same over the state that is there, however old; `null` where none can answer. */
export async function openLibraryAsItIs(options: LibraryOptions): Promise<OpenLibrary | null> {
  const index = await openIndex(options.dataDirectory, options.embedder.identity);
  if (typeof index === "string") return null;
  await options.embedder.ready();
  return libraryOver(index, options);
}

function libraryOver(first: OpenIndex, options: LibraryOptions): OpenLibrary {
  const { dataDirectory, embedder, notify } = options;
  const states = createSwitch(openState(first, options), ({ index }) => index.close());
  const changeTo = (index: OpenIndex) => states.replace(openState(index, options));

  let mending: Promise<void> | undefined;
  const mend = async () => {
    notify(`The index in ${dataDirectory} is damaged: it is made anew from the corpus.`);
    changeTo(await openIndexToAnswer({ ...options, care: "rebuild" }));
  };

  /** An index that turns out damaged is made anew, once for all who ask, and asked again. */
  const ask = async <Result>(run: (state: LibraryState) => Result | Promise<Result>) => {
    try {
      return await states.use(run);
    } catch (error) {
      if (!(error instanceof IndexDamage)) throw error;
    }
    mending ??= mend().finally(() => {
      mending = undefined;
    });
    await mending;
    return states.use(run);
  };

  const goOver = async (made: CommittedState | undefined): Promise<boolean> => {
    const committed = readIndexedAt(dataDirectory);
    if (committed === null || committed === states.current().index.summary.indexedAt) {
      made?.graph.close();
      return false;
    }
    const index = await openIndex(dataDirectory, embedder.identity, made);
    if (typeof index === "string") return false;
    changeTo(index);
    return true;
  };
  let before: Promise<unknown> = Promise.resolve();
  /** One after the other, or two would open the same state. */
  const goOverInTurn = (made?: CommittedState): Promise<boolean> => {
    const going = before.then(() => goOver(made));
    before = going.catch(() => {});
    return going;
  };

  return {
    summary: () => states.current().index.summary,
    describe: () => ask(({ index }) => describeLibrary(index)),
    survey: (question, filter) => ask(({ survey }) => survey(question, filter)),
    answer: (question, wanted) => ask(({ answer }) => answer(question, wanted)),
    compare: (question, wanted) => ask(({ compare }) => compare(question, wanted)),
    compareQuotations,
    findReports: (passage) => ask(({ findReports }) => findReports(passage)),
    search: (words, wanted) => ask(({ search }) => search(words, wanted)),
    findSources: (words) => ask(({ findSources }) => findSources(words)),
    readSource: (key) => ask(({ index }) => index.readSource(key)),
    findPassage: (key) => ask(({ findPassage }) => findPassage(key)),
    link: (source, words) => ask(({ link }) => link(source, words)),
    verify: (text) => ask(({ verify }) => verify(text)),
    update: (wanted) =>
      states.use(async ({ index }) => {
        const made = await updateIfPossible({ ...options, ...wanted, answering: index.state });
        return goOverInTurn(made);
      }),
    refresh: () => goOverInTurn(),
    close: states.close,
  };
}
