import type { Alteration, LesserDifference, Verdict } from "../domain/verification.ts";

/** A verdict in a sentence. */
export function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case "exact":
      return verdict.lesser.length === 0
        ? "Exact, to the letter."
        : `Exact: the words are the source's. ${differs(verdict.lesser)}`;
    case "pieced": {
      const also = verdict.lesser.length === 0 ? "" : ` ${differs(verdict.lesser)}`;
      return `Exact, but cut or joined: every word stands in the corpus, not all of them one after the other.${also}`;
    }
    case "altered": {
      const kinds = [...new Set(verdict.alterations.map(({ kind }) => NAMES[kind]))];
      return `Altered (${kinds.join(", ")}): the source has other words.`;
    }
    case "absent":
      return "Not in this corpus.";
  }
}

function differs(lesser: readonly LesserDifference[]): string {
  const names = lesser.map((kind) => LESSER[kind]);
  return `What differs: ${LIST.format(names)}.`;
}

const LIST = new Intl.ListFormat("en", { type: "conjunction" });

const NAMES: Readonly<Record<Alteration["kind"], string>> = {
  negation: "negation",
  number: "number",
  date: "date",
  name: "name",
  lookalike: "letters of another script that look the same",
  wording: "wording",
  "letter-case": "capital letters",
};

const LESSER: Readonly<Record<LesserDifference, string>> = {
  "first-letter": "case of the first letter",
  "quotation-marks": "quotation marks and apostrophes",
  dashes: "dashes",
  ellipsis: "ellipses",
  punctuation: "punctuation",
  figures: "how figures are written",
  "line-breaks": "line breaks",
  "white-space": "white space",
  hyphenation: "hyphenation",
  invisible: "invisible characters",
  "letter-forms": "forms of the same letters",
  markup: "marks of formatting",
};
