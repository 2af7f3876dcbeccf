import type { WorstCaseKind } from "../worst-cases.ts";

/** Kinds of worst cases as a reader calls them, in the order of the page. */
export const CASE_KINDS: readonly {
  readonly kind: WorstCaseKind;
  readonly label: string;
  readonly meaning: string;
}[] = [
  { kind: "false-answer", label: "false answer", meaning: "quoted, though nothing answers" },
  { kind: "wrong-source", label: "wrong source", meaning: "another source was to come first" },
  {
    kind: "wrong-sentence",
    label: "wrong sentence",
    meaning: "right source, wrong sentence marked",
  },
  {
    kind: "false-refusal",
    label: "false refusal",
    meaning: "refused, though the closest was right",
  },
];
