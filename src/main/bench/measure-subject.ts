import { z } from "zod";
import type { BenchFigures } from "../../evaluation/bench-figures.ts";
import { folderBytes } from "../folder-bytes.ts";
import type { BenchSubject } from "./bench-subject.ts";
import { type BenchPlace, partEnvironment } from "./part-environment.ts";
import { runPart } from "./run-part.ts";

const percentiles = z.object({ median: z.number(), percentile99: z.number() });
const asked = z.object({ answerMs: percentiles, embedMs: percentiles });
const schemas = {
  indexing: z.object({
    indexingMs: z.number(),
    passages: z.number(),
    embedded: z.number(),
    peakBytes: z.number(),
  }),
  embedding: z.object({ passageMs: z.number() }),
  obvious: z.object({ paragraphMs: z.number() }),
  recall: z.object({ recall: z.number() }),
  changing: z.object({ savedMs: z.number(), deletedMs: z.number() }),
  asking: z.object({
    readyMs: z.number(),
    alone: asked,
    busy: asked,
    peakBytes: z.number(),
    busyPeakBytes: z.number(),
    added: z.number(),
  }),
};

/** Indexes and asks one corpus, each part in a process of its own. */
export async function measureSubject(
  subject: BenchSubject,
  place: BenchPlace,
): Promise<BenchFigures> {
  const { name, questionsFile } = subject;
  const environment = await partEnvironment(subject, place);
  const words = [questionsFile];
  const time = async () => ({
    obvious: await runPart("measure-obvious", { environment, schema: schemas.obvious }),
    embedding: await runPart("measure-embedding", { environment, schema: schemas.embedding }),
  });
  // Timed on both sides of the index, because a shared machine's speed drifts.
  const before = await time();
  const indexing = await runPart("measure-indexing", { environment, schema: schemas.indexing });
  const after = await time();
  const diskBytes = await folderBytes(environment.DATA_DIR);
  const { recall } = await runPart("measure-recall", {
    environment,
    words,
    schema: schemas.recall,
  });
  const changing = await runPart("measure-changing", { environment, schema: schemas.changing });
  const asking = await runPart("measure-asking", { environment, words, schema: schemas.asking });
  return {
    name,
    indexing,
    embeddingMs: (before.embedding.passageMs + after.embedding.passageMs) / 2,
    obviousMs: (before.obvious.paragraphMs + after.obvious.paragraphMs) / 2,
    changing,
    asking,
    recall,
    diskBytes,
  };
}
