import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { Fault } from "../../src/domain/fault.ts";
import type { Verdict, Verification } from "../../src/domain/verification.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { type OpenLibrary, openLibrary } from "../../src/main/open-library.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { testJudge } from "../support/test-judge.ts";
import { testModelSettings } from "../support/test-model.ts";

const folder = join(modelDirectory, "../verifying");
const PARAGRAPHS = [
  "The council did not accept the 12 proposals of Mr. Haddad on 3 May 2021, and it said so — plainly.",
  "It “regretted” the delay… and asked for a report within the year.",
  "Haddad answered that the harbour would be closed in winter, whatever the council’s view.",
];

const PORT = [
  "The port has 1,000 berths, 20% of them in use. The harbour has two cranes and four piers.",
  "One member called the closure lawful and left the room.",
  "The clerk noted at 9: “The terrace of the Café Central is open.” Nobody objected.",
];

let library: OpenLibrary;
let close = async () => {};
beforeAll(async () => {
  await mkdir(join(folder, "corpus"), { recursive: true });
  await writeFile(join(folder, "corpus", "council.txt"), `${PARAGRAPHS.join("\n\n")}\n`);
  await writeFile(join(folder, "corpus", "wire.txt"), `A wire report.\n\n${PARAGRAPHS[2]}\n`);
  await writeFile(join(folder, "corpus", "port.txt"), `${PORT.join("\n\n")}\n`);
  const embedder = await createEmbedder(testModelSettings);
  const { maxTokens, countTokens } = embedder;
  const corpus = createCorpus({ directory: join(folder, "corpus"), maxTokens, countTokens });
  const progress = { begin() {}, advance() {}, end() {} };
  const options = {
    dataDirectory: join(folder, "data"),
    corpus,
    embedder,
    judge: testJudge,
    progress,
    notify() {},
  };
  library = await openLibrary(options);
  close = async () => {
    library.close();
    await embedder.close();
  };
});
afterAll(() => close());

/** The verdict on a text that is judged as one quotation. */
async function judge(text: string): Promise<Verdict> {
  const verifications = await library.verify(text);
  expect(verifications).toHaveLength(1);
  return (verifications[0] as Verification).verdict;
}

describe("a quotation is exact", () => {
  test.each([
    ["a whole paragraph", PARAGRAPHS[0] ?? "", []],
    ["a part of a sentence", "did not accept the 12 proposals of Mr. Haddad", []],
    ["one word", "Haddad", []],
    ["with quotation marks around it", "“asked for a report within the year”", []],
    [
      "as Discord quotes it, with bold and a source below",
      "> It “regretted” the **delay**…\n— Council, 2021",
      ["markup"],
    ],
    [
      "as the terminal quotes it",
      "   │ It “regretted” the\n   ▌ delay… and asked for a report\n   ╰ “council.txt”, ¶ 2 of 3",
      ["line-breaks"],
    ],
    ["over the end of a paragraph", "and it said so — plainly.\n\nIt “regretted” the delay…", []],
    [
      "over three paragraphs",
      `${PARAGRAPHS.slice(0, 2).join("\n\n")}\n\nHaddad answered that the harbour`,
      [],
    ],
    ["with other quotation marks", 'It "regretted" the delay...', ["quotation-marks", "ellipsis"]],
    ["with another dash and more space", "and it  said so - plainly", ["dashes", "white-space"]],
    ["with a capital at its beginning", "Asked for a report", ["first-letter"]],
    ["with a capital in brackets", "[A]sked for a report", ["first-letter"]],
    ["without a comma", "and it said so plainly", ["dashes", "white-space"]],
    ["on several lines", "Haddad answered that\nthe harbour would be closed", ["line-breaks"]],
    ["divided at the end of a line", "the har-\nbour would be closed", ["hyphenation"]],
    ["with a soft hyphen", "the har\u00adbour would be closed", ["hyphenation"]],
    ["with what has no width", "the har\u200bbour would be closed", ["invisible"]],
    [
      "with a number written otherwise",
      "The port has 1000 berths, 20 per cent",
      ["figures", "white-space"],
    ],
    ["with marks that are characters of their own", "of the Cafe\u0301 Central", ["letter-forms"]],
    ["with an attribution behind a dash", "asked for a report within the year — Council, 2021", []],
  ])("%s", async (_what, words, lesser) => {
    expect(await judge(words)).toMatchObject({ kind: "exact", lesser });
  });

  test("in every source that has it, each place a slice of it with the words around", async () => {
    const verdict = await judge("the harbour would be closed in winter");
    const places = verdict.kind === "exact" ? verdict.places : [];
    expect(places.map(({ entry }) => entry.source.file).sort()).toEqual([
      "council.txt",
      "wire.txt",
    ]);
    for (const { text, before, after } of places) {
      expect(text).toBe("the harbour would be closed in winter");
      expect(before).toBe("Haddad answered that ");
      expect(after).toBe(", whatever the council’s view.");
    }
    expect(places.map(({ first }) => first).sort()).toEqual([2, 3]);
  });
});

describe("a quotation is cut or joined", () => {
  const partsOf = (verdict: Verdict) =>
    verdict.kind === "pieced"
      ? verdict.parts.map((part) =>
          part.kind === "joint"
            ? `${part.sign} joint`
            : part.kind === "piece"
              ? part.place.text
              : `${part.sign} cut: ${part.place.text}`,
        )
      : [verdict.kind];

  test.each([
    [
      "with an ellipsis, whose cut drops a negation",
      "The council did … accept the 12 proposals",
      ["The council did", "marked cut: not", "accept the 12 proposals"],
    ],
    [
      "with brackets around the ellipsis",
      "The council did not accept the 12 proposals [...] and it said so",
      [
        "The council did not accept the 12 proposals",
        "marked cut: of Mr. Haddad on 3 May 2021",
        "and it said so",
      ],
    ],
    [
      "at its end",
      "Haddad answered that the harbour …",
      [
        "Haddad answered that the harbour",
        "marked cut: would be closed in winter, whatever the council’s view",
      ],
    ],
    [
      "without a mark, between sentences",
      "The port has 1,000 berths, 20% of them in use. Haddad answered that the harbour would be closed",
      [
        "The port has 1,000 berths, 20% of them in use.",
        "silent joint",
        "Haddad answered that the harbour would be closed",
      ],
    ],
    [
      "from two sources",
      "asked for a report within the year […] the terrace of the Café Central",
      ["asked for a report within the year", "marked joint", "The terrace of the Café Central"],
    ],
  ])("%s", async (_what, words, parts) => {
    expect(partsOf(await judge(words))).toEqual(parts);
  });
});

describe("a quotation is altered", () => {
  test.each([
    ["a number", "did not accept the 13 proposals of Mr. Haddad", "number", "12", "13"],
    ["a number in words", "The harbour has two cranes and three piers", "number", "four", "three"],
    ["a thousand", "The port has 1,001 berths, 20% of them in use", "number", "1,000", "1,001"],
    [
      "a decimal point",
      "The port has 1.000 berths, 20% of them in use",
      "number",
      "1,000",
      "1.000",
    ],
    [
      "a dropped not",
      "The council did accept the 12 proposals of Mr. Haddad",
      "negation",
      "not",
      null,
    ],
    [
      "an added not",
      "Haddad answered that the harbour would not be closed in winter",
      "negation",
      null,
      "not",
    ],
    [
      "a contraction",
      "The council didn’t accept the 12 proposals of Mr. Haddad on 3 May 2021",
      "negation",
      "not",
      "didn’t",
    ],
    [
      "an opposite",
      "called the closure unlawful and left the room",
      "negation",
      "lawful",
      "unlawful",
    ],
    ["a name", "accept the 12 proposals of Mr. Hadid on 3 May 2021", "name", "Haddad", "Hadid"],
    ["a day", "proposals of Mr. Haddad on 4 May 2021, and it said so", "date", "3", "4"],
    ["a year", "proposals of Mr. Haddad on 3 May 2022, and it said so", "date", "2021", "2022"],
    ["a letter of another script", "Mr. Haddаd on 3 May 2021", "lookalike", "Haddad", "Haddаd"],
    ["a word", "asked for a letter within the year", "wording", "report", "letter"],
    ["a capital", "the 12 proposals of mr. Haddad on 3 May", "letter-case", "Mr", "mr"],
  ])("by %s", async (_what, words, kind, missing, added) => {
    const verdict = await judge(words);
    expect(verdict.kind).toBe("altered");
    const alterations = verdict.kind === "altered" ? verdict.alterations : [];
    expect(alterations[0]).toMatchObject({ kind });
    expect(alterations.map((one) => one.missing)).toContain(missing);
    expect(alterations.map((one) => one.added)).toContain(added);
  });

  test("the gravest alteration is named first, and the differences keep the source's words", async () => {
    const verdict = await judge(
      "A council did accept the 13 proposals of Mr. Hadid on 4 May 2021, and it said so",
    );
    if (verdict.kind !== "altered") throw new Error(`It is ${verdict.kind}.`);
    const kinds = verdict.alterations.map(({ kind }) => kind);
    expect(kinds).toEqual(["negation", "number", "date", "name", "wording"]);
    const words = verdict.differences.filter(({ kind }) => kind !== "added");
    expect(words.map(({ text }) => text).join("")).toBe(verdict.place.text);
  });
});

describe("a message with quotations in it", () => {
  test("is judged by each of them", async () => {
    const verifications = await library.verify(
      "According to the council, “It ‘regretted’ the delay”. Mr. Haddad “answered that the harbour would be open in winter”, they say, and also “nothing of this was ever written down”.",
    );
    expect(verifications.map(({ verdict }) => verdict.kind)).toEqual([
      "exact",
      "altered",
      "absent",
    ]);
    expect(verifications[0]?.text).toBe("It ‘regretted’ the delay");
  });

  test("is judged as a whole when the source has what stands around them too", async () => {
    const verdict = await judge(
      "The clerk noted at 10: “The terrace of the Café Central is open.” Nobody objected.",
    );
    expect(verdict).toMatchObject({
      kind: "altered",
      alterations: [{ missing: "9", added: "10" }],
    });
  });
});

test("a text that stands nowhere is absent, with what comes closest", async () => {
  const verdict = await judge("In the winter months the port of Haddad stays shut.");
  expect(verdict.kind).toBe("absent");
  expect(verdict.kind === "absent" && verdict.closest?.passage.text).toBe(PARAGRAPHS[2]);
});

test.each(["", " “…” "])("no words (%j) stand nowhere", async (words) => {
  expect(await judge(words)).toEqual({ kind: "absent", closest: null });
});

test("a text that is too long to be a quotation is a fault in a sentence", async () => {
  await expect(library.verify("x ".repeat(2001))).rejects.toThrow(Fault);
});
