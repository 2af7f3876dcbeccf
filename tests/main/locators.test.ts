import { expect, test } from "vitest";
import { writeLocator } from "../../src/domain/locator.ts";
import { resolveReference } from "../../src/domain/resolve-reference.ts";
import { readReference } from "../../src/lookup/read-reference.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import { openTestLibrary } from "../support/open-test-library.ts";

/** Sources that no title tells apart, or whose title reads like something else. */
const TITLES = ["On Tides", "On Tides", null, "“Rain” ¶ 2", "Songs #12345678 👩‍👩‍👧", "7"];

test("a locator names its passage or paragraphs whatever the source is called", async () => {
  const lines = TITLES.map((title, at) =>
    JSON.stringify({ id: `s${at}`, title, text: `First of ${at}.\n\nThe second tide of ${at}.` }),
  );
  const directory = await writeCorpus({ "odd.jsonl": lines.join("\n") });
  const library = await openTestLibrary(directory);
  try {
    const resolve = (source: string) =>
      resolveReference({ source, paragraph: null }, { library, readReference });
    const search = await library.search("tide", { skip: 0, limit: 20 });
    expect(search?.found).toHaveLength(TITLES.length);
    for (const { passage, source } of search?.found ?? []) {
      const whole = `${source.title ?? source.opening} · ¶ 2 of 2 · ${writeLocator(passage.key)}`;
      const expected = { kind: "found", entry: { source }, first: 2, last: 2 };
      expect(await resolve(whole)).toMatchObject({ ...expected, passageKey: passage.key });
    }
    for (const { source, key } of await library.findSources("")) {
      const whole = `${source.title ?? source.opening} · ¶ 1–2 of 2 · ${writeLocator(`${key} ¶ 1–2`)}`;
      const expected = { kind: "found", entry: { source }, first: 1, last: 2 };
      expect(await resolve(whole)).toMatchObject(expected);
    }
  } finally {
    library.close();
  }
});
