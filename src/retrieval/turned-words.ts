import type { Word } from "../domain/word.ts";
import type { QuestionWording } from "./read-wording.ts";

/** Words of the question whose opposite stands in a sentence. */
export function turnedWords(
  sentence: readonly Word[],
  { opposites }: Pick<QuestionWording, "opposites">,
): ReadonlySet<string> {
  return new Set(sentence.flatMap(({ term }) => opposites.get(term) ?? []));
}
