import { type Judgement, ok, problem, warning } from "./finding.ts";

/** How the model's files were found. */
interface ModelFacts {
  readonly model: string;
  /** Where its files are, or would be. */
  readonly folder: string;
  /** Whether all of them are there, as they were built. */
  readonly isReady: boolean;
  /** Whether a start makes what is missing. */
  readonly isMadeAtStart: boolean;
  /** Rejects with a Fault when they cannot be read. */
  readonly open: () => Promise<unknown>;
}

export async function judgeModel(facts: ModelFacts): Promise<Judgement> {
  const { model, folder, isReady, isMadeAtStart, open } = facts;
  if (isReady) {
    await open();
    return ok(`${model} in ${folder} is whole and was opened.`);
  }
  return isMadeAtStart
    ? warning(
        `${model} is not, or not wholly, in ${folder} yet: \`npm start\` and \`npm run index\` get it ready.`,
      )
    : problem(
        `${model} is not, or not wholly, in ${folder}: put its files there, set MODEL_DOWNLOAD=yes to fetch them, or leave MODEL empty for the model that comes with npm install.`,
      );
}
