import { UNSPACED_SCRIPTS } from "../domain/unspaced-scripts.ts";

/**
 * A text as SQuAD's evaluation script compares answers: lower case, without punctuation and
 * English articles, words divided by one space. It differs where SQuAD only knows English:
 * every script's punctuation goes, leaving a space so that "23–16" keeps two numbers, and each
 * character of a script without spaces is a word.
 */
export function normaliseWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, " ")
    .replace(unspacedCharacter, " $& ")
    .split(/\s+/u)
    .filter((word) => word !== "" && !articles.has(word))
    .join(" ");
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

const unspacedCharacter = new RegExp(UNSPACED_SCRIPTS, "gu");
