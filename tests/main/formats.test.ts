import { expect, test } from "vitest";
import { createCite } from "../../src/citing/create-cite.ts";
import { createWordings } from "../../src/discord/create-wordings.ts";
import { placeOf } from "../../src/discord/place-of.ts";
import { findCited } from "../../src/domain/find-cited.ts";
import { citePassage } from "../../src/terminal/cite-passage.ts";
import { docxParagraph, writeDocx, writeEpub } from "../corpus/write-archives.ts";
import { writeCorpus } from "../corpus/write-corpus.ts";
import { printLines, writePdf } from "../corpus/write-pdf.ts";
import { openTestLibrary } from "../support/open-test-library.ts";

/** Each with a word that no other has, and where it stands. */
const DOCUMENTS = {
  "a.pdf": writePdf([
    printLines(740, ["It rains all day."]),
    printLines(740, ["The herring swims in the harbour of Brest."]),
  ]),
  "b.docx": writeDocx(docxParagraph("The mackerel swims in the harbour of Brest.")),
  "c.epub": writeEpub({
    "a.xhtml": "<h1>Fish</h1><h2>Small</h2><p>The sardine swims in Brest.</p>",
  }),
  "d.html": "<title>Fish</title><p>The halibut swims in the harbour of Brest.",
  "e.csv": "Fish,Where\nturbot,the harbour of Brest\n",
  "f.srt": "1\n01:02:03,000 --> 01:02:05,000\nThe haddock swims in Brest.\n",
  "g.json": JSON.stringify({
    guild: { name: "Harbour" },
    channel: { name: "fish" },
    messages: [
      {
        timestamp: "2024-05-01T12:00:03+00:00",
        content: "The flounder swims in Brest.",
        author: { name: "jane_doe" },
      },
    ],
  }),
  "h.txt": Buffer.from("The tunny – a fish – swims in Brest.").toString("utf8"),
};

const FISH: [fish: string, place: string, lead: string | null][] = [
  ["herring", "¶ 2 of 2, p. 2", null],
  ["mackerel", "¶ 1 of 1", null],
  ["sardine", "¶ 3 of 3", "Fish › Small"],
  ["halibut", "¶ 1 of 1", null],
  ["turbot", "¶ 1 of 1, row 2", null],
  ["haddock", "¶ 1 of 1, 01:02:03", null],
  ["flounder", "¶ 1 of 1, jane_doe, 2024-05-01 12:00", null],
  ["tunny", "¶ 1 of 1", null],
];

test("a quotation of any format is a slice of the text that is stored, and says where it stands", async () => {
  const directory = await writeCorpus(DOCUMENTS);
  const library = await openTestLibrary(directory);
  try {
    for (const [fish, place, lead] of FISH) {
      const [found] = (await library.search(fish, { skip: 0, limit: 2 }))?.found ?? [];
      if (found === undefined) throw new Error(`${fish} was not found`);
      const { passage } = found;
      const entry = (await library.findPassage(passage.key))?.source;
      const reading = await library.readSource(entry?.key ?? "");
      expect(reading?.text.slice(passage.start, passage.end)).toBe(passage.text);
      expect(passage.lead).toBe(lead);
      expect(citePassage(found).reference).toContain(place);
      const paragraph = reading?.paragraphs[passage.paragraph - 1];
      expect(paragraph?.filePlace).toEqual(passage.filePlace);
      const [verified] = await library.verify(passage.text);
      expect(verified?.verdict).toMatchObject({
        kind: "exact",
        places: [{ start: passage.start }],
      });
    }

    const [page] = (await library.search("herring", { skip: 0, limit: 1 }))?.found ?? [];
    const [message] = (await library.search("flounder", { skip: 0, limit: 1 }))?.found ?? [];
    if (page === undefined || message === undefined) throw new Error("nothing was found");
    const wordings = createWordings();
    expect(placeOf(page.passage, wordings("de"))).toBe("¶ 2 von 2 · S. 2");
    expect(placeOf(message.passage, wordings("fr"))).toContain(" · jane\\_doe, 2024-05-01 12:00");

    const cited = await findCited({ kind: "passage", key: page.passage.key }, library);
    if (cited === null) throw new Error("nothing to cite");
    const cite = createCite();
    expect(cite(cited, "apa")).toContain("p. 2)");
    expect(cite(cited, "plain")).toContain("¶ 2 of 2, p. 2");
    expect(JSON.parse(cite(cited, "csl-json"))).toMatchObject([{ label: "page", locator: "2" }]);
  } finally {
    library.close();
  }
});
