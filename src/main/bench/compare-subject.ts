import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { CompareFigures } from "../../evaluation/compare-figures.ts";
import type { BenchSubject } from "./bench-subject.ts";
import { runPart } from "./run-part.ts";

const way = z.object({
  indexingMs: z.number(),
  changingMs: z.number(),
  questionMs: z.number(),
  hitAt1: z.number().nullable(),
});
const comparison = z.object({ passages: z.number(), ours: way, naive: way });
const start = z.object({ startingMs: z.number(), peakBytes: z.number() });

/** Both ways on one corpus; what is a process's own (start-up and memory) in one process each. */
export async function compareSubject(
  { corpusDirectory, questionsFile }: BenchSubject,
  { folder, modelDirectory }: { readonly folder: string; readonly modelDirectory: string },
): Promise<CompareFigures> {
  const dataDirectory = join(folder, "data");
  await rm(dataDirectory, { recursive: true, force: true });
  const environment = {
    CORPUS_DIR: corpusDirectory,
    DATA_DIR: dataDirectory,
    MODEL_DIR: modelDirectory,
  };
  const { passages, ours, naive } = await runPart("measure-comparison", {
    environment,
    words: [questionsFile],
    schema: comparison,
  });
  const started = (which: "ours" | "naive") =>
    runPart("measure-start", { environment, words: [which, questionsFile], schema: start });
  return {
    passages,
    ours: { ...ours, ...(await started("ours")) },
    naive: { ...naive, ...(await started("naive")) },
  };
}
