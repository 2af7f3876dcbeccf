import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { Fault } from "../domain/fault.ts";
import { cutDataSet } from "../evaluation/cut-data-set.ts";
import { readDataSet } from "../evaluation/read-data-set.ts";
import { readJsonLines } from "../evaluation/read-json-lines.ts";
import { sourceRow } from "../evaluation/source-row.ts";
import { runVerb } from "./run-verb.ts";

/** `npm run cut-sentences`: makes a data set of short passages out of one of paragraphs. */
const command = new Command("npm run cut-sentences --")
  .description("Writes a data set in which each sentence of another one is a source of its own.")
  .argument("<folder>", "a data set")
  .argument("<to>", "a folder that is not there yet")
  .parse();

await runVerb(async ({ notify }) => {
  const [folder = "", to = ""] = command.args.map((path) => resolve(path));
  const dataSet = await readDataSet(folder);
  const corpus = await readJsonLines(join(folder, "corpus.jsonl"), sourceRow);
  const cut = cutDataSet(
    dataSet,
    corpus.map(({ value }) => value),
  );
  await makeFolder(to);
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  await writeFile(join(to, "corpus.jsonl"), lines(cut.sources));
  await writeFile(join(to, "queries.jsonl"), lines(cut.queries));
  await writeFile(
    join(to, "qrels.tsv"),
    cut.relevance.map((row) => `${row.join("\t")}\n`).join(""),
  );
  notify(`Written: ${to}, ${cut.sources.length} sources and ${cut.queries.length} questions.`);
  return 0;
});

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (cause) {
    throw new Fault(
      `${path} cannot be made: name a folder that is not there yet, in one that is.`,
      { cause },
    );
  }
}
