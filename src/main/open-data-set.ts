import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import type { Judge } from "../answering/judge-evidence.ts";
import { createCorpus } from "../corpus/create-corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import type { Progress } from "../domain/progress.ts";
import { onlyFile } from "./only-file.ts";
import { openJudge } from "./open-judge.ts";
import { type OpenLibrary, openLibrary } from "./open-library.ts";
import type { Settings } from "./settings.ts";
import { withoutSources } from "./without-sources.ts";

export interface OpenDataSetOptions {
  readonly settings: Settings;
  readonly embedder: Embedder;
  /** As settings have it where none is given. */
  readonly judge?: Judge;
  /** Ids of sources that the corpus is to be without. */
  readonly missing: ReadonlySet<string>;
  readonly progress: Progress;
  readonly notify: (message: string) => void;
}

/**
 * The product over the corpus of a data set, as it would be over any other. Its index is kept
 * below the data folder, so that another run embeds nothing again.
 */
export async function openDataSet(
  folder: string,
  {
    settings,
    embedder,
    judge = openJudge(settings),
    missing,
    progress,
    notify,
  }: OpenDataSetOptions,
): Promise<OpenLibrary> {
  const { maxTokens, countTokens } = embedder;
  const whole = onlyFile(
    createCorpus({ directory: folder, maxTokens, countTokens }),
    "corpus.jsonl",
  );
  const corpus = withoutSources(whole, missing);
  const index = missing.size === 0 ? nameIndex(folder) : `${nameIndex(folder)}-half`;
  const dataDirectory = join(settings.dataDirectory, "evaluation", index);
  const library = await openLibrary({ dataDirectory, corpus, embedder, judge, progress, notify });
  const { problems } = library.summary();
  if (problems > 0) {
    const things = problems === 1 ? "1 thing is" : `${problems.toLocaleString("en")} things are`;
    notify(
      `${things} wrong with ${join(folder, "corpus.jsonl")}: with CORPUS_DIR=${folder}, \`npm run check-corpus\` says what.`,
    );
  }
  return library;
}

/** Two folders of the same name have each an index of their own. */
function nameIndex(folder: string): string {
  const path = resolve(folder);
  const mark = createHash("sha256").update(path).digest("hex").slice(0, 8);
  return `${basename(path)}-${mark}`;
}
