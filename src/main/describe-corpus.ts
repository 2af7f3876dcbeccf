import type { IndexSummary } from "../domain/passage-index.ts";
import { counted } from "./counted.ts";

/** "3 sources (37 passages) in corpus", with what to do about problems where there are any. */
export function describeCorpus(
  { sources, passages, problems }: IndexSummary,
  location: string,
): string {
  const rest =
    problems === 0 ? "" : `; ${counted(problems, "problem")}, see \`npm run check-corpus\``;
  return `${counted(sources, "source")} (${counted(passages, "passage")}) in ${location}${rest}`;
}
