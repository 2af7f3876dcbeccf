import { Command } from "commander";
import { formatProblem } from "../corpus/format-problem.ts";
import { Fault } from "../domain/fault.ts";
import { openIndex } from "../index/open-index.ts";
import { counted } from "./counted.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { openParts } from "./open-parts.ts";
import { runVerb } from "./run-verb.ts";
import { updateAndKeep } from "./update-and-keep.ts";

/** `npm run index`: brings the index up to date with the corpus. */
const { rebuild = false } = new Command("npm run index --")
  .description("Brings the index up to date with the corpus; embeds only what is new or changed.")
  .option("--rebuild", "trust nothing that is stored and make everything anew")
  .parse()
  .opts<{ readonly rebuild?: boolean }>();

await runVerb(async ({ settings, progress, notify }) => {
  const { embedder, corpus } = await openParts(settings, progress);
  const { dataDirectory } = settings;
  const care = rebuild ? "rebuild" : "verify";
  const options = { dataDirectory, corpus, embedder, progress, notify, care } as const;
  const { outcome, made } = await updateAndKeep(options);
  if (outcome.kind === "busy") {
    throw new Fault(
      `Another process is changing the index in ${dataDirectory}: wait until it is done, then run \`npm run index\` again.`,
    );
  }
  if (outcome.kind === "updated") {
    for (const problem of outcome.problems) notify(formatProblem(problem));
  }

  const index = await openIndex(dataDirectory, embedder.identity, made);
  await embedder.close();
  if (typeof index === "string")
    throw new Fault(
      `The index in ${dataDirectory} could not be opened: run \`npm run index -- --rebuild\`.`,
    );
  const now = describeCorpus(index.summary, corpus.location);
  index.close();
  notify(
    outcome.kind === "updated"
      ? `The index was brought up to date, ${counted(outcome.embedded, "passage")} embedded: ${now}.`
      : `The index is up to date: ${now}.`,
  );
  return 0;
});
