import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { calibrationFile, openJudge } from "../../src/main/open-judge.ts";
import { parseSettings } from "../../src/main/settings.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const PLACES = [
  ["library", "museum", "market", "harbour", "castle", "theatre", "garden", "school", "station"],
  ["bakery", "pharmacy", "cinema", "chapel", "airport", "stadium", "zoo", "bank", "brewery"],
  ["court", "lighthouse"],
].flat();
const OTHERS = [
  ["quarks", "vaccines", "sonnets", "glaciers", "neurons", "haiku", "enzymes", "comets"],
  ["volcanoes", "fossils", "fugues", "tariffs", "lasers", "monsoons", "proteins", "novels"],
  ["treaties", "magnets", "planets", "viruses"],
].flat();

test("says what changes at the setting, judged by the other half, and writes it", async () => {
  const folder = await writeSet((isAbout) => [isAbout]);
  const { code, stdout, dataDirectory } = await calibrate(folder);
  // Written in turn, each half would have had one kind and the error been 1.000.
  expect(stdout).toMatch(/^expected calibration error +\.\d{3} +\.[0-4]\d\d$/m);
  expect(stdout).toMatch(/^answered of the questions without an answer +[.\d]+ +[.\d]+$/m);
  expect(stdout).toMatch(/^refused of the questions with an answer +[.\d]+ +[.\d]+$/m);
  const [, bar = ""] =
    /^bar at MOST_WRONG_PERCENT=12, which holds +[.\d]+ +([.\d]+)$/m.exec(stdout) ?? [];
  const settings = parseSettings({ DATA_DIR: dataDirectory, MOST_WRONG_PERCENT: "12" });
  expect(openJudge(settings).bar).toBeCloseTo(Number(bar), 3);
  expect(code).toBe(0);
});

test.each([
  { labels: "contradict each other", label: () => [true, false] },
  { labels: "are the wrong way round", label: (isAbout: boolean) => [!isAbout] },
])("writes nothing and says why where labels $labels", async ({ label }) => {
  const folder = await writeSet(label);
  const { code, stdout, stderr, dataDirectory } = await calibrate(folder);
  expect(stderr.trim().split("\n").at(-1)).toMatch(/^Confidence does not tell [^\n]+ is right/);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(existsSync(calibrationFile(dataDirectory))).toBe(false);
});

async function calibrate(folder: string) {
  const dataDirectory = await temporaryFolder();
  const environment = {
    DATA_DIR: dataDirectory,
    MODEL_DIR: modelDirectory,
    MOST_WRONG_PERCENT: "12",
  };
  return { dataDirectory, ...(await runVerb("calibrate", { words: [folder], environment })) };
}

/** Questions with an answer and without, in turn. @param label what is said of each */
async function writeSet(label: (isAbout: boolean) => readonly boolean[]): Promise<string> {
  const folder = await temporaryFolder();
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
  const sources = PLACES.map((place, at) => ({
    id: place,
    text: `The ${place} was built in ${1700 + 7 * at}. It is closed on Mondays.`,
  }));
  const asked = PLACES.flatMap((place, at) => [
    { text: `When was the ${place} built?`, isAbout: true },
    { text: `Who first described ${OTHERS[at]}?`, isAbout: false },
  ]);
  const queries = asked.flatMap(({ text, isAbout }, at) =>
    label(isAbout).map((answerable) => ({ id: `${at}-${answerable}`, text, answerable })),
  );
  await writeFile(join(folder, "corpus.jsonl"), lines(sources));
  await writeFile(join(folder, "queries.jsonl"), lines(queries));
  await writeFile(join(folder, "qrels.tsv"), "");
  return folder;
}
