import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { PassageIndex } from "../../src/domain/passage-index.ts";
import { openIndex } from "../../src/index/open-index.ts";
import { updateIndex } from "../../src/index/update-index.ts";
import { hashEmbedder } from "./hash-embedder.ts";

const DOCUMENTS = 100;
const DIMENSIONS = 384;
const SUBJECTS = 50;
/** Of a question's nearest passages, so many are looked for. */
const NEAREST = 10;

interface Replacing {
  readonly folder: string;
  /** In all; a tenth of them is replaced in each round. */
  readonly passages: number;
  readonly rounds: number;
  /** Asked after each round. */
  readonly questions: number;
}

/**
 * Replaces a tenth of a corpus's documents round by round, and after each compares what the graph
 * finds with what is nearest when every passage is looked at.
 * @returns recall@10 after each round, the first before any
 */
export async function* replacePassages({ folder, passages, rounds, questions }: Replacing) {
  const directory = join(folder, "corpus");
  const dataDirectory = join(folder, "data");
  await mkdir(directory, { recursive: true });
  const embedder = hashEmbedder(DIMENSIONS);
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory, maxTokens, countTokens });
  const progress = { begin() {}, advance() {}, end() {} };
  const write = (document: number, version: number) => {
    const paragraphs = Array.from({ length: passages / DOCUMENTS }, (_, at) => {
      const subject = (document * 31 + at) % SUBJECTS;
      return `Subject${subject} is told of in paragraph ${at} of document ${document}, version ${version}.`;
    });
    return writeFile(join(directory, `${document}.txt`), paragraphs.join("\n\n"));
  };

  for (let document = 0; document < DOCUMENTS; document++) await write(document, 0);
  for (let round = 0; round <= rounds; round++) {
    for (let replaced = 0; round > 0 && replaced < DOCUMENTS / 10; replaced++) {
      await write((round * 37 + replaced * 7) % DOCUMENTS, round);
    }
    const options = { dataDirectory, corpus, embedder, progress, notify() {} };
    await updateIndex({ ...options, care: "check" });
    const index = await openIndex(dataDirectory, embedder.identity);
    if (typeof index === "string") throw new Error(`The index is ${index}.`);
    yield await recallOf(index);
    index.close();
  }

  /** Mean share of the nearest that the graph finds. */
  async function recallOf(index: PassageIndex): Promise<number> {
    const labels = [...(index.select({ source: "" }) ?? [])];
    let found = 0;
    for (let question = 0; question < questions; question++) {
      const { vector } = await embedder.embedQuestion(`Subject${question % SUBJECTS} ${question}?`);
      const exact = index
        .prepare(labels)(vector)
        .map(({ similarities }) => similarities.passage)
        .sort((one, other) => other - one);
      const given = await index.nearest(vector, { count: NEAREST, among: null });
      const least = (exact[NEAREST - 1] ?? 0) - ROUNDING;
      // Bytes stand for floats: passages equally near, to the byte, are as good as one another.
      found += given.filter(({ similarities }) => similarities.passage >= least).length;
    }
    return found / (questions * NEAREST);
  }
}

const ROUNDING = 1e-4;
