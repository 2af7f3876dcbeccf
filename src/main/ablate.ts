import { Command } from "commander";
import { judgeEvidence } from "../answering/judge-evidence.ts";
import { areaUnderRoc } from "../evaluation/area-under-roc.ts";
import { fitScorer } from "../evaluation/fit-scorer.ts";
import { formatShare } from "../evaluation/format-share.ts";
import { formatTable } from "../evaluation/format-table.ts";
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
import { fitJudge } from "./fit-judge.ts";
import { nameSet } from "./name-set.ts";
import { openEmbedder } from "./open-embedder.ts";
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
  .requiredOption("--about <folder...>", "sets with questions about something else")
  .requiredOption("--says <folder...>", "sets with questions that only look as if")
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
  const embedder = await openEmbedder(settings.model, progress);
  const parts = { settings, embedder, progress, notify };
  const halves = new Map<string, Halves>();
  for (const named of new Set([...options.rank, ...options.about, ...options.says])) {
    const all = await surveyEvidence(surveyDataSet(named, parts));
    halves.set(named, {
      name: nameSet(named).name,
      learned: all.filter((_, place) => place % 2 === 0),
      leftOut: all.filter((_, place) => place % 2 === 1),
    });
  }
  await embedder.close();
  const setsOf = (names: readonly string[]) => names.flatMap((name) => halves.get(name) ?? []);
  const ranked = setsOf(options.rank);
  const [about, says] = [setsOf(options.about), setsOf(options.says)];

  const hits = (score: Score) => ranked.map(({ leftOut }) => formatShare(hitAt1(leftOut, score)));
  const rows = [
    ["hit@1", ...ranked.map(({ name }) => name)],
    ["BM25 alone", ...hits(byFeature("relevance"))],
    ["the passage's vector alone", ...hits(byFeature("similarity"))],
    ["first order", ...hits(({ fused }) => fused)],
  ];
  const rankingWays = [
    { name: "what ships", kept: placesOf(RANKING_FEATURES) },
    { name: "scores learned from as well", kept: placesOf(PASSAGE_FEATURES) },
    ...without(RANKING_FEATURES),
  ];
  for (const { name, kept } of rankingWays) rows.push([name, ...hits(learnToRank(ranked, kept))]);

  const areas = [["area under ROC", ...[...about, ...says].map(({ name }) => name)]];
  const judgingWays = [
    { name: "what ships", kept: placesOf(PASSAGE_FEATURES) },
    ...without(PASSAGE_FEATURES),
  ];
  for (const { name, kept } of judgingWays) {
    areas.push([name, ...learnToJudge({ about, says }, kept).map(formatShare)]);
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

/** Area under ROC of the second half of each set; those of a kind count the same. */
function learnToJudge(
  { about, says }: { readonly about: readonly Halves[]; readonly says: readonly Halves[] },
  kept: readonly number[],
): readonly number[] {
  const scorer = rankingWeights.passage;
  const shipped: Score = ({ row, fused }, { question }) =>
    rankScore(rankingRow(row), { fused, question, scorer });
  const evidenceOf = (asked: Evidence) => pick(firstOf(asked, shipped)?.row ?? [], kept);
  const found = (asked: readonly Evidence[]) =>
    asked.filter(({ candidates }) => candidates.length > 0);
  const examplesOf = (sets: readonly Halves[]) =>
    sets.flatMap(({ learned }) =>
      found(learned).map((asked) => ({
        features: evidenceOf(asked),
        answers: asked.isAnswerable,
        weight: 1 / learned.length,
      })),
    );
  const all = [...about, ...says];
  const judge = fitJudge({
    about: examplesOf(about),
    says: examplesOf(says),
    mixture: examplesOf(all),
  });
  return all.map(({ leftOut }) => {
    const judgements = found(leftOut).map((asked) => ({
      answerable: asked.isAnswerable,
      confidence: judgeEvidence(judge, evidenceOf(asked)),
    }));
    return areaUnderRoc(rocCurve(judgements)) ?? Number.NaN;
  });
}
