import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { createCorpus } from "../../corpus/create-corpus.ts";
import { spreadEvenly } from "../../domain/spread-evenly.ts";
import { askAbout } from "../../evaluation/ask-about.ts";
import { generateQuestions } from "../../evaluation/generate-questions.ts";
import { readDataSet } from "../../evaluation/read-data-set.ts";
import { isDataSet } from "./open-bench-parts.ts";
import { writeQuestions } from "./questions-file.ts";
import { writeBenchCorpus } from "./write-bench-corpus.ts";

/** A corpus to measure on, with what its parts must know. */
export interface BenchSubject {
  /** `null` for a corpus that was made up. */
  readonly name: string | null;
  readonly corpusDirectory: string;
  /** Holds some hundred questions. */
  readonly questionsFile: string;
}

/** Half of them are not counted. */
const QUESTIONS = 660;

/** A corpus of so many passages, written into the working folder. */
export async function makeUp(passages: number, folder: string): Promise<BenchSubject> {
  const corpusDirectory = join(folder, `corpus-${passages}`);
  const questionsFile = join(folder, `questions-${passages}.json`);
  await writeBenchCorpus(corpusDirectory, passages);
  const questions = generateQuestions({ seed: 1, passages, count: QUESTIONS });
  await writeQuestions(
    questionsFile,
    questions.map(({ text }) => text),
  );
  return { name: null, corpusDirectory, questionsFile };
}

/**
 * A folder of somebody's, which is only read: asked are the questions that people labelled for it,
 * or else beginnings of its sentences.
 */
export async function takeFolder(path: string, folder: string): Promise<BenchSubject> {
  const corpusDirectory = resolve(path);
  const name = basename(corpusDirectory);
  const questionsFile = join(folder, `questions-${name}.json`);
  await mkdir(folder, { recursive: true });
  const questions = isDataSet(corpusDirectory)
    ? (await readDataSet(corpusDirectory)).queries.map(({ text }) => text)
    : await questionsAbout(corpusDirectory);
  await writeQuestions(questionsFile, spreadEvenly(questions, QUESTIONS));
  return { name, corpusDirectory, questionsFile };
}

async function questionsAbout(directory: string): Promise<readonly string[]> {
  // Nothing is divided here, so no tokens are counted.
  const corpus = createCorpus({ directory, maxTokens: 1, countTokens: () => 1 });
  const questions: string[] = [];
  for (const { path } of await corpus.listFiles()) {
    const { sources } = await corpus.readFile(path);
    questions.push(...sources.flatMap(({ text }) => askAbout(text)));
  }
  return questions;
}
