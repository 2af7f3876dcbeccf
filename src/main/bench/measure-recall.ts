import { measureRecall } from "../../index/measure-recall.ts";
import { NEAREST } from "../../retrieval/create-survey.ts";
import { openEmbedder } from "../open-embedder.ts";
import { runVerb } from "../run-verb.ts";
import { readQuestions } from "./questions-file.ts";

const QUESTIONS = 200;

/** One measurement of `npm run bench`: recall of the graph in DATA_DIR, as JSON. */
await runVerb(async ({ settings, progress }) => {
  const embedder = await openEmbedder(settings.model, progress);
  const asked = (await readQuestions(process.argv[2])).slice(0, QUESTIONS);
  const questions: Float32Array[] = [];
  for (const question of asked) questions.push((await embedder.embedQuestion(question)).vector);
  await embedder.close();
  const recall = await measureRecall(settings.dataDirectory, { questions, count: NEAREST });
  process.stdout.write(`${JSON.stringify({ recall })}\n`);
  return 0;
});
