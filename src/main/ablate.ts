import { Command } from "commander";
import { judgeEvidence } from "../answering/judge-evidence.ts";
import { areaUnderRoc } from "../evaluation/area-under-roc.ts";
import { fitScorer } from "../evaluation/fit-scorer.ts";
import { formatShare } from "../evaluation/format-share.ts";
import { formatTable } from "../evaluation/format-table.ts";
import { halve } from "../evaluation/halve.ts";
import { mean } from "../evaluation/mean.ts";
import { rocCurve } from "../evaluation/roc-curve.ts";
import { toChoice } from "../evaluation/to-choice.ts";
import {
  FEATURE_GROUPS,
  PASSAGE_FEATURES,
  RANKING_FEATURES,
  rankingRow,
} from "../retrieval/passage-features.ts";
import { FIRST_ORDER_COUNTS, rankScore } from "../retrieval/rank-score.ts";
import rankingWeights from "../retrieval/ranking-weights.json" with { type: "json" };
import { balance } from "./balance.ts";
import { checkHalves } from "./check-halves.ts";
import { fitJudge } from "./fit-judge.ts";
import { nameSet } from "./name-set.ts";
import { openEmbedder } from "./open-embedder.ts";
import { readSets } from "./read-sets.ts";
import { readWeighted, type WeightedSet } from "./read-weighted.ts";
import { runVerb } from "./run-verb.ts";
import { surveyDataSet } from "./survey-data-set.ts";
import { type Evidence, surveyEvidence } from "./survey-evidence.ts";

/**
 * `npm run ablate`: what each kind of feature gains. Everything is fitted on the even questions of
 * the sets together and judged on the odd ones, with all features and without those of one kind.
 * The sentence that answers best is the shipped weights' choice throughout.
 */
const options = new Command("npm run ablate --")
  .description("Measures what each kind of feature gains, on questions that were left out.")
  .requiredOption("--rank <folder...>", "sets to rank by; FOLDER:PART reads queries.PART.jsonl")
  .requiredOption(
    "--about <folder=weight...>",
    "sets with questions about something else, and what each counts",
  )
  .requiredOption("--says <folder=weight...>", "sets with questions that only look as if")
  .parse()
  .opts<Readonly<Record<"rank" | "about" | "says", readonly string[]>>>();

interface Halves {
  readonly name: string;
  readonly learned: readonly Evidence[];
  readonly leftOut: readonly Evidence[];
}

type Candidate = Evidence["candidates"][number];
type Score = (candidate: Candidate, asked: Evidence) => number;

await runVerb(async ({ settings, progress, notify }) => {
  const [about, says] = [options.about.map(readWeighted), options.says.map(readWeighted)];
  const judged = new Set([...about, ...says].map(({ named }) => named));
  const read = await readSets([...options.rank, ...judged]);
  const dataSetOf = ({ named }: Pick<WeightedSet, "named">) => read(named).dataSet;
  checkHalves({
    rank: options.rank.map((named) => dataSetOf({ named })),
    about: about.map(dataSetOf),
    says: says.map(dataSetOf),
  });

  const embedder = await openEmbedder(settings.model, progress);
  const parts = { settings, embedder, progress, notify };
  const halves = new Map<string, Halves>();
  for (const named of new Set([...options.rank, ...judged])) {
    const all = await surveyEvidence(surveyDataSet(read(named), parts));
    halves.set(named, { name: nameSet(named).name, ...halve(all) });
  }
  await embedder.close();
  const setOf = (named: string) => halves.get(named) as Halves;
  const ranked = options.rank.map(setOf);

  const hits = (score: Score) => ranked.map(({ leftOut }) => formatShare(hitAt1(leftOut, score)));
  const rows = [
    ["hit@1", ...ranked.map(({ name }) => name)],
    ["BM25 alone", ...hits(byFeature("relevance"))],
    ["the passage's vector alone", ...hits(byFeature("similarity"))],
    ["first order", ...hits(({ fused }) => fused)],
  ];
  const rankingWays = [
    { name: "what ships", kept: placesOf(RANKING_FEATURES) },
    { name: "what only the refusal has learned from as well", kept: placesOf(PASSAGE_FEATURES) },
    ...without(RANKING_FEATURES),
  ];
  for (const { name, kept } of rankingWays) rows.push([name, ...hits(learnToRank(ranked, kept))]);

  const shown = [...judged].map(setOf);
  const areas = [["area under ROC", ...shown.map(({ name }) => name)]];
  const weigh = (sets: readonly WeightedSet[]) =>
    sets.map(({ named, counts }) => ({ counts, ...setOf(named) }));
  const learned = { about: weigh(about), says: weigh(says) };
  const judgingWays = [
    { name: "what ships", kept: placesOf(PASSAGE_FEATURES) },
    ...without(PASSAGE_FEATURES),
  ];
  for (const { name, kept } of judgingWays) {
    const areaOf = learnToJudge(learned, kept);
    areas.push([name, ...shown.map((set) => formatShare(areaOf(set)))]);
  }
  process.stdout.write(`${formatTable(rows)}\n\n${formatTable(areas)}\n`);
  return 0;
});

function placesOf(names: readonly string[]): readonly number[] {
  return names.map((name) => PASSAGE_FEATURES.indexOf(name));
}

/** Each group of these features left out in its turn. */
function without(features: readonly string[]) {
  return FEATURE_GROUPS.filter(({ names }) => names.some((name) => features.includes(name))).map(
    ({ about, names }) => ({
      name: `without ${about}`,
      kept: placesOf(features.filter((name) => !names.includes(name))),
    }),
  );
}

function byFeature(name: string): Score {
  const at = PASSAGE_FEATURES.indexOf(name);
  return ({ row }) => row[at] as number;
}

/** Share of the answerable questions whose first candidate is right. */
function hitAt1(asked: readonly Evidence[], score: Score): number {
  const right = asked
    .filter(({ isAnswerable }) => isAnswerable)
    .map((one) => (firstOf(one, score)?.isRight === true ? 1 : 0));
  return mean(right) ?? Number.NaN;
}

function firstOf(asked: Evidence, score: Score): Candidate | undefined {
  const scores = asked.candidates.map((candidate) => score(candidate, asked));
  return asked.candidates[scores.indexOf(Math.max(...scores))];
}

function pick(row: readonly number[], kept: readonly number[]): readonly number[] {
  return kept.map((at) => row[at] as number);
}

/** As `npm run train` does, on the first halves. @param kept places of the features */
function learnToRank(sets: readonly Halves[], kept: readonly number[]): Score {
  const choices = sets.flatMap(({ learned }) =>
    balance(
      learned.flatMap(({ candidates }) =>
        toChoice({
          rows: candidates.map(({ row }) => pick(row, kept)),
          isRight: candidates.map(({ isRight }) => isRight),
          given: candidates.map(({ fused }) => FIRST_ORDER_COUNTS * fused),
        }),
      ),
    ),
  );
  const scorer = fitScorer(choices);
  return ({ row, fused }, { question }) => rankScore(pick(row, kept), { fused, question, scorer });
}

/** Halves of a set, and what it counts beside the others of its kind. */
interface Weighted extends Halves {
  readonly counts: number;
}

/** @returns the area under ROC of what is left out of a set */
function learnToJudge(
  { about, says }: Readonly<Record<"about" | "says", readonly Weighted[]>>,
  kept: readonly number[],
): (set: Halves) => number {
  const scorer = rankingWeights.passage;
  const shipped: Score = ({ row, fused }, { question }) =>
    rankScore(rankingRow(row), { fused, question, scorer });
  const evidenceOf = (asked: Evidence) => pick(firstOf(asked, shipped)?.row ?? [], kept);
  const found = (asked: readonly Evidence[]) =>
    asked.filter(({ candidates }) => candidates.length > 0);
  const examplesOf = (sets: readonly Weighted[]) =>
    sets.flatMap(({ learned, counts }) =>
      found(learned).map((asked) => ({
        features: evidenceOf(asked),
        answers: asked.isAnswerable,
        weight: counts / learned.length,
      })),
    );
  const judge = fitJudge({
    about: examplesOf(about),
    says: examplesOf(says),
    mixture: examplesOf([...about, ...says]),
  });
  return ({ leftOut }) => {
    const judgements = found(leftOut).map((asked) => ({
      answerable: asked.isAnswerable,
      confidence: judgeEvidence(judge, evidenceOf(asked)),
    }));
    return areaUnderRoc(rocCurve(judgements)) ?? Number.NaN;
  };
}
