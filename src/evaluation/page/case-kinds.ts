import type { WorstCaseKind } from "../worst-cases.ts";

/** Kinds of worst cases as a reader calls them. */
export const CASE_KINDS: Readonly<
  Record<WorstCaseKind, { readonly label: string; readonly meaning: string }>
> = {
  "false-answer": { label: "false answer", meaning: "quoted, though nothing answers" },
  "wrong-source": { label: "wrong source", meaning: "another source was to come first" },
  "wrong-sentence": { label: "wrong sentence", meaning: "right source, wrong sentence marked" },
  "false-refusal": { label: "false refusal", meaning: "refused, though the corpus answers" },
};
