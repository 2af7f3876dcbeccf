import { writeFile } from "node:fs/promises";
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
import { nameSet } from "./name-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { readWeighted } from "./read-weighted.ts";
import { runVerb } from "./run-verb.ts";
import { surveyDataSet } from "./survey-data-set.ts";

/** `npm run train`: fits what is learned, in order: sentences, passages, and then the refusal. */
const command = new Command("npm run train --")
  .description("Fits the weights of ranking and refusal on folders of labelled questions.")
  .requiredOption("--rank <folder...>", "sets to rank by; FOLDER:PART reads queries.PART.jsonl")
  .requiredOption(
    "--about <folder=weight...>",
    "sets with questions about something else, and what each counts; half:FOLDER lacks sources",
  )
  .requiredOption(
    "--says <folder=weight...>",
    "sets with questions that only look as if they were answered",
  )
  .requiredOption("--mixture <folder=weight...>", "what confidence is to be a probability of")
  .parse();
const options =
  command.opts<Readonly<Record<"rank" | "about" | "says" | "mixture", readonly string[]>>>();
/** As the weights say how they were made. */
const COMMAND = "npm run train -- --rank FOLDER… --about … --says … --mixture FOLDER=WEIGHT…";

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
    command: COMMAND,
    choices: { sentences: bySentence.length, passages: byPassage.length },
    sentenceFeatures: SENTENCE_FEATURES,
    passageFeatures: RANKING_FEATURES,
    sentence,
    passage,
  });

  const examples = new Map<string, readonly Omit<Example, "weight">[]>();
  for (const { named } of [...options.about, ...options.says, ...options.mixture].map(
    readWeighted,
  )) {
    if (examples.has(named)) continue;
    const found: Omit<Example, "weight">[] = [];
    for (const type of [undefined, typeInHaste]) {
      for await (const asked of surveyDataSet(named, type ? { ...parts, type } : parts)) {
        found.push(...judgeExample(asked, { sentence, passage }));
      }
    }
    examples.set(named, found);
  }
  await embedder.close();
  const weigh = (sets: readonly string[]): readonly Example[] =>
    sets.map(readWeighted).flatMap(({ named, counts }) => {
      const found = examples.get(named) ?? [];
      return found.map((one) => ({ ...one, weight: counts / found.length }));
    });
  const mixture = weigh(options.mixture);
  const judge = fitJudge({ about: weigh(options.about), says: weigh(options.says), mixture });
  await writeWeights(JUDGE, {
    fittedOn: {
      about: options.about.map(nameOf),
      says: options.says.map(nameOf),
      mixture: options.mixture.map(nameOf),
    },
    command: COMMAND,
    questions: mixture.length,
    features: PASSAGE_FEATURES,
    ...judge,
    bars: chooseBars(
      mixture.map(({ features, ...one }) => ({
        ...one,
        confidence: judgeEvidence(judge, features),
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

/** With its weight behind it. */
function nameOf(named: string): string {
  return nameSet(named).name;
}

async function writeWeights(file: string, weights: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(weights)}\n`);
}
