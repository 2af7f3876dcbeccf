import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { judgeEvidence } from "../answering/judge-evidence.ts";
import { Fault } from "../domain/fault.ts";
import type { Choice } from "../evaluation/choice.ts";
import { chooseBars } from "../evaluation/choose-bars.ts";
import type { Example } from "../evaluation/fit-logistic.ts";
import { fitScorer } from "../evaluation/fit-scorer.ts";
import { typeBriefly } from "../evaluation/type-briefly.ts";
import { typeQuestions } from "../evaluation/type-questions.ts";
import { analyzeWords } from "../index/analyze-words.ts";
import { isFunctionWord } from "../retrieval/function-words.ts";
import { PASSAGE_FEATURES, RANKING_FEATURES } from "../retrieval/passage-features.ts";
import { SENTENCE_FEATURES } from "../retrieval/sentence-features.ts";
import { balance } from "./balance.ts";
import { checkJudged } from "./check-judged.ts";
import { checkRanked } from "./check-ranked.ts";
import { fitJudge } from "./fit-judge.ts";
import { type Asked, judgeExample, passageChoices, sentenceChoices } from "./learn-from.ts";
import { nameSet } from "./name-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { readSets } from "./read-sets.ts";
import { readWeighted, type WeightedSet } from "./read-weighted.ts";
import { replaceFiles } from "./replace-files.ts";
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

/** What the labels promise may still be found in no passage. */
const NO_SENTENCE =
  "No passage found for the questions of --rank has a sentence among others that is known to answer: name a set with answers or gold_sentences in its questions, over longer texts.";
const NO_PASSAGE =
  "For no question of --rank is a source of its qrels file found: look whether its questions and sources belong together.";

type Weighted = readonly WeightedSet[];

const RANKING = fileURLToPath(new URL("../retrieval/ranking-weights.json", import.meta.url));
const JUDGE = fileURLToPath(new URL("../answering/judge-weights.json", import.meta.url));

await runVerb(async ({ settings, progress, notify }) => {
  const about = options.about.map(readWeighted);
  const says = options.says.map(readWeighted);
  const mixture = options.mixture.map(readWeighted);
  const judged = [...about, ...says, ...mixture].map(({ named }) => named);
  const setOf = await readSets([...options.rank, ...judged]);
  for (const named of options.rank) checkRanked(named, setOf(named).dataSet);
  const areAnswerable = (sets: Weighted) =>
    sets.flatMap(({ named }) => setOf(named).dataSet.queries.map(({ answerable }) => answerable));
  checkJudged("What --about names", areAnswerable(about));
  checkJudged("What --says names", areAnswerable(says));
  checkJudged("What --mixture names", areAnswerable(mixture));

  const embedder = await openEmbedder(settings.model, progress);
  const parts = { settings, embedder, progress, notify };
  const learnToChoose = async (choicesOf: (asked: Asked) => readonly Choice[]) => {
    const all: Choice[] = [];
    for (const named of options.rank) {
      const choices: Choice[] = [];
      for await (const asked of surveyDataSet(setOf(named), parts)) {
        choices.push(...choicesOf(asked));
      }
      all.push(...balance(choices));
    }
    return { count: all.length, scorer: fitScorer(all) };
  };
  const sentences = await learnToChoose(sentenceChoices);
  if (sentences.count === 0) throw new Fault(NO_SENTENCE);
  const sentence = sentences.scorer;
  const passages = await learnToChoose((asked) => passageChoices(asked, sentence));
  if (passages.count === 0) throw new Fault(NO_PASSAGE);
  const passage = passages.scorer;

  const examples = new Map<string, readonly Omit<Example, "weight">[]>();
  for (const named of new Set(judged)) {
    const found: Omit<Example, "weight">[] = [];
    const set = setOf(named);
    for (const dataSet of [set.dataSet, typeQuestions(set.dataSet, typeInHaste)]) {
      for await (const asked of surveyDataSet({ ...set, dataSet }, parts)) {
        found.push(...judgeExample(asked, { sentence, passage }));
      }
    }
    examples.set(named, found);
  }
  await embedder.close();
  const weigh = (sets: Weighted): readonly Example[] =>
    sets.flatMap(({ named, counts }) => {
      const found = examples.get(named) ?? [];
      return found.map((one) => ({ ...one, weight: counts / found.length }));
    });
  const mixed = weigh(mixture);
  const judge = fitJudge({ about: weigh(about), says: weigh(says), mixture: mixed });

  const ranking = {
    fittedOn: options.rank.map(nameOf),
    command: COMMAND,
    choices: { sentences: sentences.count, passages: passages.count },
    sentenceFeatures: SENTENCE_FEATURES,
    passageFeatures: RANKING_FEATURES,
    sentence,
    passage,
  };
  const refusal = {
    fittedOn: {
      about: options.about.map(nameOf),
      says: options.says.map(nameOf),
      mixture: options.mixture.map(nameOf),
    },
    command: COMMAND,
    questions: mixed.length,
    features: PASSAGE_FEATURES,
    ...judge,
    bars: chooseBars(
      mixed.map(({ features, ...one }) => ({ ...one, confidence: judgeEvidence(judge, features) })),
    ),
  };
  // Together and last: the refusal is fitted to what the ranking puts first.
  await replaceFiles([
    { path: RANKING, text: `${JSON.stringify(ranking)}\n` },
    { path: JUDGE, text: `${JSON.stringify(refusal)}\n` },
  ]);
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
