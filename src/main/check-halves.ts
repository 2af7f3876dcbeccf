import type { DataSet } from "../evaluation/data-set.ts";
import { halve } from "../evaluation/halve.ts";
import { checkJudged } from "./check-judged.ts";
import { checkRanked } from "./check-ranked.ts";

type LabelledSet = Pick<DataSet, "name" | "queries" | "relevance">;

/** @throws Fault where a half has nothing to learn from, or to judge by */
export function checkHalves(
  sets: Readonly<Record<"rank" | "about" | "says", readonly LabelledSet[]>>,
): void {
  for (const { name, queries, relevance } of sets.rank) {
    const { learned, leftOut } = halve(queries);
    checkRanked(nameHalf("first", name), { queries: learned, relevance });
    checkRanked(nameHalf("second", name), { queries: leftOut, relevance });
  }
  for (const kind of ["about", "says"] as const) {
    const learned = sets[kind].flatMap(({ queries }) => halve(queries).learned);
    checkJudged(nameHalf("first", `what --${kind} names`), learned.map(isAnswerable));
    for (const { name, queries } of sets[kind]) {
      checkJudged(nameHalf("second", name), halve(queries).leftOut.map(isAnswerable));
    }
  }
}

function nameHalf(first: "first" | "second", what: string): string {
  return `The half of ${what} (every second question, from the ${first} on)`;
}

function isAnswerable({ answerable }: DataSet["queries"][number]): boolean {
  return answerable;
}
