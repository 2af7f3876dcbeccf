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

const unspacedCharacter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
