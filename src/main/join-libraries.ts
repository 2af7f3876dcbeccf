import { compareQuotations } from "../answering/compare-quotations.ts";
import { createComparer } from "../answering/create-comparer.ts";
import { joinAnswers } from "../answering/join-answers.ts";
import type { AnswerQuestion } from "../domain/answer.ts";
import { earliestFirst } from "../domain/earliest-first.ts";
import type { Library } from "../domain/library.ts";
import type { LibrarySummary } from "../domain/library-summary.ts";
import type { Source } from "../domain/source.ts";
import { createSourceFinder } from "../lookup/create-source-finder.ts";
import { joinVerifications } from "../verification/join-verifications.ts";

/** Two libraries whose sources have no id in common. */
interface Joined {
  readonly shared: Library;
  readonly own: Library;
  /** Whether a source is of the own library. */
  readonly owns: (source: Source) => boolean;
}

/** Two libraries as one. What is named by a key is asked of both: no key is in two of them. */
export function joinLibraries({ shared, own, owns }: Joined): Library {
  const answer: AnswerQuestion = async (question, options) => {
    const [one, other] = await Promise.all([
      own.answer(question, options),
      shared.answer(question, options),
    ]);
    return joinAnswers(one, other, { limit: options.limit, now: new Date() });
  };
  return {
    answer,
    compare: createComparer(answer),
    compareQuotations,
    search: joinSearches(own.search, shared.search),
    async describe() {
      return joinSummaries(await shared.describe(), await own.describe());
    },
    async findReports(passage) {
      const found = await Promise.all([own.findReports(passage), shared.findReports(passage)]);
      return found.flat().sort(earliestFirst);
    },
    async findSources(words) {
      const found = await Promise.all([own.findSources(words), shared.findSources(words)]);
      return createSourceFinder({ index: { listSources: () => found.flat() } })(words);
    },
    async readSource(key) {
      return (await own.readSource(key)) ?? shared.readSource(key);
    },
    async findPassage(key) {
      return (await own.findPassage(key)) ?? shared.findPassage(key);
    },
    link(source, words) {
      return (owns(source) ? own : shared).link(source, words);
    },
    async verify(text) {
      const [one, other] = await Promise.all([own.verify(text), shared.verify(text)]);
      return joinVerifications(one, other);
    },
  };
}

/** How relevant words are is not comparable between two corpora: all of the first goes before. */
function joinSearches(first: Library["search"], second: Library["search"]): Library["search"] {
  return async (words, { skip, limit }) => {
    const one = await first(words, { skip, limit });
    if (one === null) return null;
    const taken = Math.min(limit, Math.max(0, one.total - skip));
    const other = await second(words, {
      skip: Math.max(0, skip - one.total),
      limit: limit - taken,
    });
    return {
      total: one.total + (other?.total ?? 0),
      isComplete: one.isComplete && (other?.isComplete ?? true),
      found: [...one.found, ...(other?.found ?? [])],
    };
  };
}

function joinSummaries(one: LibrarySummary, other: LibrarySummary): LibrarySummary {
  const [earlier, later] = one.indexedAt < other.indexedAt ? [one, other] : [other, one];
  const dates = [one.newestDate, other.newestDate].filter((date) => date !== null).sort();
  return {
    ...later,
    sources: earlier.sources + later.sources,
    passages: earlier.passages + later.passages,
    problems: earlier.problems + later.problems,
    newestDate: dates.at(-1) ?? null,
    problemFiles: [...one.problemFiles, ...other.problemFiles],
  };
}
