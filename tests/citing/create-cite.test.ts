import { describe, expect, test } from "vitest";
import { createCite } from "../../src/citing/create-cite.ts";
import { CITATION_FORMS, type CitedWords } from "../../src/domain/citation.ts";
import type { Source } from "../../src/domain/source.ts";

const cite = createCite();

const NOTHING: Source = {
  id: "tides.txt",
  title: null,
  publisher: null,
  author: null,
  date: null,
  url: null,
  file: "tides.txt",
  opening: "The moon draws",
};
const ALL: Partial<Source> = {
  title: "On Tides",
  publisher: "Harbour Press",
  author: "Doe, Jane; Sea Office",
  date: "2024-09-25",
  url: "https://example.org/tides",
};

function words(source: Partial<Source>, changes: Partial<CitedWords> = {}): CitedWords {
  const link = source.url ? `${source.url}#:~:text=It%20ebbs` : null;
  const place = { first: 3, last: 3, paragraphs: 9, locator: "#abcdefgh" };
  return { source: { ...NOTHING, ...source }, text: "It ebbs.", link, ...place, ...changes };
}

describe("a citation", () => {
  test.each(CITATION_FORMS)(
    "in %s, of a source that says everything and one that says nothing",
    (form) => {
      expect(`${cite(words(ALL), form)}\n\n---\n\n${cite(words({}), form)}`).toMatchSnapshot();
    },
  );
});
