import { expect, test } from "vitest";
import type { Source } from "../../src/domain/source.ts";
import { createSourceFinder } from "../../src/lookup/create-source-finder.ts";

function entry(id: string, parts: Partial<Source>) {
  const source: Source = {
    id,
    title: null,
    publisher: null,
    author: null,
    date: null,
    url: null,
    file: `${id}.txt`,
    opening: "Once upon a time",
    sha256: "0".repeat(64),
    ...parts,
  };
  return { source, key: id, paragraphs: 1 };
}

const entries = [
  entry("tides", { title: "On Tides", date: "2019" }),
  entry("moon", { title: "The Moon and the Tides", date: "2024-05", author: "Éva Réti" }),
  entry("news", { publisher: "Harbour Press" }),
  entry("tides-too", { title: "On Tides, again", date: "2021" }),
];
const find = createSourceFinder({ index: { listSources: () => entries } });
const found = (typed: string) => find(typed).map(({ key }) => key);

test.each([
  ["", ["moon", "tides-too", "tides", "news"]],
  ["on tid", ["tides-too", "tides"]],
  ["tides", ["moon", "tides-too", "tides"]],
  ["the m", ["moon"]],
  ["moon tides", ["moon"]],
  ["reti", ["moon"]],
  ["HARBOUR", ["news"]],
  ["once upon", ["news"]],
  ["ides", []],
])("%j finds %j: titles that begin so first, then the newest", (typed, keys) => {
  expect(found(typed)).toEqual(keys);
});
