import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Progress } from "../../domain/progress.ts";
import { onlyFile } from "../only-file.ts";
import { openParts } from "../open-parts.ts";
import type { Settings } from "../settings.ts";

/** As `openParts`; of a set of labelled questions only the documents are corpus. */
export async function openBenchParts(settings: Settings, progress: Progress) {
  const { embedder, corpus } = await openParts(settings, progress);
  const holdsQuestions = isDataSet(settings.corpusDirectory);
  return { embedder, corpus: holdsQuestions ? onlyFile(corpus, "corpus.jsonl") : corpus };
}

/** Whether a folder holds questions with known answers, as `npm run evaluate` reads them. */
export function isDataSet(folder: string): boolean {
  return ["corpus.jsonl", "queries.jsonl", "qrels.tsv"].every((name) =>
    existsSync(join(folder, name)),
  );
}
