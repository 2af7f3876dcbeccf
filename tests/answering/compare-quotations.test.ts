import { describe, expect, test } from "vitest";
import { compareQuotations } from "../../src/answering/compare-quotations.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { quotationFixture } from "../terminal/quotation-fixture.ts";

function quotationOf(id: string, date: string | null, ...sentences: string[]): Quotation {
  return quotationFixture({ sentences, source: { id, date } });
}

/** By source, what is marked in it. */
function markedIn(...sentences: readonly string[]) {
  const quotations = sentences.map((one, at) => quotationOf(String(at), `202${at}`, one));
  return compareQuotations(quotations).map(({ passage, differing }) =>
    differing.map(({ start, end }) => passage.text.slice(start, end)),
  );
}

describe("compareQuotations", () => {
  test("gives one quotation a source, its best, earliest first and those without a date last", () => {
    const compared = compareQuotations([
      quotationOf("a", null, "The best of a."),
      quotationOf("b", "2024-09", "The best of b."),
      quotationOf("a", null, "Another of a."),
      quotationOf("c", "2020", "The best of c."),
    ]);
    expect(compared.map(({ passage }) => passage.text)).toEqual([
      "The best of c.",
      "The best of b.",
      "The best of a.",
    ]);
  });

  test("a source that reports the same as another needs no place of its own", () => {
    const second = quotationOf("b", "2021", "It says the same.");
    const first = { ...quotationOf("a", "2020", "It says the same."), alsoReported: [second] };
    const further = quotationOf("b", "2021", "And something else.");
    expect(compareQuotations([first, further]).map(({ source }) => source.id)).toEqual(["a"]);
  });

  test.each([
    [
      "numbers",
      "At least 12 people were injured when the ferry ran aground on Tuesday.",
      "At least 19 people were injured when the ferry ran aground on Tuesday.",
      [["12"], ["19"]],
    ],
    [
      "dates",
      "The talks in Accra will go on in the same hotel on 20 February, he said.",
      "The talks in Accra will go on in the same hotel on 5 March, he said.",
      [
        ["20", "February"],
        ["5", "March"],
      ],
    ],
    [
      "names",
      "The meeting of the group was opened by Anneke Vos in the town hall.",
      "The meeting of the group was opened by Petra Maas in the town hall.",
      [
        ["Anneke", "Vos"],
        ["Petra", "Maas"],
      ],
    ],
    [
      "a negation",
      "The employers support the agreement that was reached last night.",
      "The employers do not support the agreement that was reached last night.",
      [[], ["not"]],
    ],
    [
      "nothing where a number is only spelt otherwise",
      "The ministry has sent 6,000 workers and three boats to the flooded delta.",
      "The ministry has sent 6000 workers and 3 boats to the flooded delta.",
      [[], []],
    ],
    [
      "nothing where a name is only abbreviated",
      "The group called on both sides to obey the United Nations Security Council at once.",
      "The group called on both sides to obey the UNSC at once.",
      [[], []],
    ],
    [
      "nothing between sentences that tell of other things",
      "The bank raised its rate to 4.5 percent on Thursday.",
      "Some 48,000 people watched the final in the stadium.",
      [[], []],
    ],
  ])("marks %s", (_, one, other, marked) => {
    expect(markedIn(one, other)).toEqual(marked);
  });

  test("marks within the sentence that agrees, wherever it stands, and adjudicates nothing", () => {
    const [one, two] = compareQuotations([
      quotationOf("a", "2020", "It rained.", "The flood displaced 18,000 people in the delta."),
      quotationOf("b", "2021", "The flood displaced 26,000 people in the delta.", "It goes on."),
    ]).map(({ passage, differing }) =>
      differing.map(({ start, end }) => passage.text.slice(start, end)),
    );
    expect([one, two]).toEqual([["18,000"], ["26,000"]]);
  });
});
