import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { judgeEvidence } from "../answering/judge-evidence.ts";
import type { Choice } from "../evaluation/choice.ts";
import { chooseBars } from "../evaluation/choose-bars.ts";
import type { Example } from "../evaluation/fit-logistic.ts";
import { fitScorer } from "../evaluation/fit-scorer.ts";
import { typeBriefly } from "../evaluation/type-briefly.ts";
import { analyzeWords } from "../index/analyze-words.ts";
import { isFunctionWord } from "../retrieval/function-words.ts";
import { PASSAGE_FEATURES, RANKING_FEATURES } from "../retrieval/passage-features.ts";
import { SENTENCE_FEATURES } from "../retrieval/sentence-features.ts";
import { balance } from "./balance.ts";
import { fitJudge } from "./fit-judge.ts";
import { judgeExample, passageChoices, sentenceChoices } from "./learn-from.ts";
import { openEmbedder } from "./open-embedder.ts";
import { runVerb } from "./run-verb.ts";
import { surveyDataSet } from "./survey-data-set.ts";

/** `npm run train`: fits what is learned, in order: sentences, passages, and then the refusal. */
const command = new Command("npm run train --")
  .description("Fits the weights of ranking and refusal on folders of labelled questions.")
  .requiredOption("--rank <folder...>", "sets to rank by; FOLDER:PART reads queries.PART.jsonl")
  .requiredOption(
    "--judge <folder=weight...>",
    "sets with unanswerable questions, and what each counts",
  )
  .parse();
const options = command.opts<{
  readonly rank: readonly string[];
  readonly judge: readonly string[];
}>();

const RANKING = fileURLToPath(new URL("../retrieval/ranking-weights.json", import.meta.url));
const JUDGE = fileURLToPath(new URL("../answering/judge-weights.json", import.meta.url));

await runVerb(async ({ settings, progress, notify }) => {
  const embedder = await openEmbedder(settings.model, progress);
  const parts = { settings, embedder, progress, notify };
  const surveys = (named: string) => surveyDataSet(named, parts);

  const bySentence: Choice[] = [];
  for (const named of options.rank) {
    const choices: Choice[] = [];
    for await (const asked of surveys(named)) choices.push(...sentenceChoices(asked));
    bySentence.push(...balance(choices));
  }
  const sentence = fitScorer(bySentence);

  const byPassage: Choice[] = [];
  for (const named of options.rank) {
    const choices: Choice[] = [];
    for await (const asked of surveys(named)) choices.push(...passageChoices(asked, sentence));
    byPassage.push(...balance(choices));
  }
  const passage = fitScorer(byPassage);
  await writeWeights(RANKING, {
    fittedOn: options.rank.map(nameOf),
    command: "npm run train -- --rank FOLDER… --judge FOLDER=WEIGHT…",
    choices: { sentences: bySentence.length, passages: byPassage.length },
    sentenceFeatures: SENTENCE_FEATURES,
    passageFeatures: RANKING_FEATURES,
    sentence,
    passage,
  });

  const examples: Example[] = [];
  for (const [named = "", counts = "1"] of options.judge.map((one) => one.split("="))) {
    const found: Omit<Example, "weight">[] = [];
    for (const type of [undefined, typeInHaste]) {
      for await (const asked of surveyDataSet(named, type ? { ...parts, type } : parts)) {
        found.push(...judgeExample(asked, { sentence, passage }));
      }
    }
    examples.push(...found.map((one) => ({ ...one, weight: Number(counts) / found.length })));
  }
  await embedder.close();
  const judge = fitJudge(examples);
  await writeWeights(JUDGE, {
    fittedOn: options.judge.map(nameOf),
    command: "npm run train -- --rank FOLDER… --judge FOLDER=WEIGHT…",
    questions: examples.length,
    features: PASSAGE_FEATURES,
    ...judge,
    bars: chooseBars(
      examples.map(({ features, ...one }) => ({
        ...one,
        confidence: judgeEvidence({ ...judge, bar: 0 }, features),
      })),
    ),
  });
  notify(`Written: ${RANKING} and ${JUDGE}.`);
  return 0;
});

function typeInHaste(question: string, place: number): string {
  const isFiller = (word: string) => analyzeWords(word).every(isFunctionWord);
  return typeBriefly(question, { place, isFiller });
}

function nameOf(named: string): string {
  return basename(named);
}

async function writeWeights(file: string, weights: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(weights)}\n`);
}
