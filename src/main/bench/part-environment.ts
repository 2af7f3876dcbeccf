import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BenchSubject } from "./bench-subject.ts";

/** Where a bench works. */
export interface BenchPlace {
  /** Of indexes. */
  readonly folder: string;
  readonly modelDirectory: string;
}

/** The settings of every part that measures on a subject, whose index is not there yet. */
export async function partEnvironment(
  { corpusDirectory }: BenchSubject,
  { folder, modelDirectory }: BenchPlace,
): Promise<{
  readonly CORPUS_DIR: string;
  readonly DATA_DIR: string;
  readonly MODEL_DIR: string;
}> {
  const dataDirectory = join(folder, "data");
  await rm(dataDirectory, { recursive: true, force: true });
  return {
    CORPUS_DIR: corpusDirectory,
    DATA_DIR: dataDirectory,
    MODEL_DIR: modelDirectory,
  };
}
