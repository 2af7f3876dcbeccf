import { z } from "zod";
import type { CompareFigures } from "../../evaluation/compare-figures.ts";
import type { BenchSubject } from "./bench-subject.ts";
import { type BenchPlace, partEnvironment } from "./part-environment.ts";
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
  subject: BenchSubject,
  place: BenchPlace,
): Promise<CompareFigures> {
  const { questionsFile } = subject;
  const environment = await partEnvironment(subject, place);
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
