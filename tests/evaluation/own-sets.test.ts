import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readDataSet } from "../../src/evaluation/read-data-set.ts";

const FOLDER = fileURLToPath(new URL("../sets/", import.meta.url));

const SETS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(SETS)("the set %s", (name) => {
  test("has questions of both kinds, and each answer word for word in a source named for it", async () => {
    const { queries, relevance, relevantSources } = await readDataSet(`${FOLDER}${name}`);
    expect(new Set(queries.map(({ answerable }) => answerable))).toEqual(new Set([true, false]));
    const unfounded = queries.filter(({ id, answerable, answers }) => {
      const texts = [...(relevance.get(id)?.keys() ?? [])].map(
        (source) => relevantSources.get(source)?.text ?? "",
      );
      const stands = (answer: string) => texts.some((text) => text.includes(answer));
      return answerable && !(answers.length > 0 && answers.every(stands));
    });
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });
});
