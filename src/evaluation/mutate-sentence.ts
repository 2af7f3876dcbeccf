import { mutationWords } from "./mutation-words.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** What a mutation is made from. */
export interface MutationMaterial {
  readonly random: SeededRandom;
  readonly sentence: string;
  /** A sentence from elsewhere in the corpus. */
  readonly other: string;
}

type Mutate = (material: MutationMaterial) => string | null;

/** Other quotation marks, dashes, ellipses, spaces, line ends and a first letter in the other case. */
export const changeSigns: Mutate = ({ random, sentence }) => {
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.replace(/[“”„«»]/g, '"').replace(/[’‘]/g, "'"),
    (text) => text.replace(/'/g, "’").replace(/"([^"]*)"/g, "“$1”"),
    (text) => text.replace(/[–—]/g, "-"),
    (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, "‑"),
    (text) => text.replace(/…/g, "...").replace(/ (?=\S*$)/, "  "),
    (text) => text.replace(/ (?=\p{L})/u, "\n"),
    (text) => text.replace(/^\p{L}/u, (letter) => swapCase(letter)),
    (text) => text.replace(/ /g, (space, at: number) => (at % 7 === 0 ? "\u00a0" : space)),
    (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{3})/u, "\u00ad"),
    (text) => text.replace(/[.!;,]$/, ""),
  ];
  const count = 1 + random.below(4);
  let changed = sentence;
  for (let done = 0; done < count; done++) {
    changed = (changes[random.below(changes.length)] ?? String)(changed);
  }
  return pick(random, [changed, changed, `“${changed}”`, `> **${changed}**`]);
};

function swapCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/** One word for another one, or two neighbours in each other's place. */
export const swapWord: Mutate = ({ random, sentence, other }) => {
  const words = sentence.split(" ");
  const places = [...words.keys()].filter((at) => /^\p{Ll}{3,}$/u.test(words[at] ?? ""));
  const at = pickAny(random, places);
  if (at === undefined) return null;
  const next = words[at + 1];
  if (random.below(3) === 0 && next !== undefined && /^\p{Ll}{2,}$/u.test(next)) {
    if (next === words[at]) return null;
    return [...words.slice(0, at), next, words[at], ...words.slice(at + 2)].join(" ");
  }
  const spare = pickAny(random, other.match(/(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu) ?? []);
  if (spare === undefined || spare === words[at]) return null;
  return words.with(at, spare).join(" ");
};

/** Another digit, a number more or less, or another word for a number. */
export const changeNumber: Mutate = ({ random, sentence }) => {
  const numbers = [
    ...sentence.matchAll(
      /\d+|(?<!\p{L})(?:two|three|four|five|six|seven|ten|first|second|third)(?!\p{L})/giu,
    ),
  ];
  const found = pickAny(random, numbers);
  if (found === undefined) return null;
  const [number] = found;
  const changed = /\d/.test(number)
    ? String(Number(number) + pick(random, [1, -1, 10, 100, 7]))
    : pick(random, ["eight", "nine", "twelve", "fourth"]);
  if (Number(changed) < 0 || Number(changed) === Number(number)) return null;
  return replaceAt(sentence, found.index, number.length, changed);
};

/** "not" behind an auxiliary verb, or an auxiliary's own negation. */
export const addNegation: Mutate = ({ random, sentence }) => {
  const verbs = [
    ...sentence.matchAll(
      /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|did|does|do)(?!\p{L})(?!n['’]t| not)/gu,
    ),
  ];
  const found = pickAny(random, verbs);
  if (found === undefined) {
    const space = pickAny(random, [...sentence.matchAll(/ (?=\p{Ll}{4})/gu)]);
    return space === undefined
      ? null
      : replaceAt(sentence, space.index, 1, pick(random, [" not ", " never "]));
  }
  const [verb] = found;
  const negated = pick(random, [
    `${verb} not`,
    `${verb} never`,
    verb === "can" ? "cannot" : `${verb}n't`,
  ]);
  return replaceAt(sentence, found.index, verb.length, negated);
};

export const dropNegation: Mutate = ({ random, sentence }) => {
  const negations = [
    ...sentence.matchAll(
      / (?:not|never|no)(?= )|(?<=\p{L})n['’]t(?!\p{L})|(?<= can)not(?!\p{L})|(?<!\p{L})un(?=(?:lawful|likely|able|known|clear|related|successful|usual|certain|affected|resolved|changed)(?!\p{L}))|(?<!\p{L})(?:neither|nor|without) /gu,
    ),
  ];
  const found = pickAny(random, negations);
  return found === undefined ? null : replaceAt(sentence, found.index, found[0].length, "");
};

/** A capitalised word in mid-sentence for another one. */
export const changeName: Mutate = ({ random, sentence }) => {
  const names = [...sentence.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu)];
  const found = pickAny(random, names);
  if (found === undefined) return null;
  const name = pick(random, mutationWords.names);
  return name === found[0] ? null : replaceAt(sentence, found.index, found[0].length, name);
};

/** Two whole sentences, or the ends of both with a mark between them. */
export const joinSentences: Mutate = ({ random, sentence, other }) => {
  const between = pick(random, [" ", " ", " … ", " [...] ", "\n\n"]);
  return `${sentence}${between}${other}`;
};

/** The beginning, or the end, of a sentence, with or without a mark, or both with a mark between. */
export const truncate: Mutate = ({ random, sentence }) => {
  const words = sentence.split(" ");
  if (words.length < 12) return null;
  const kept = 5 + random.below(words.length - 8);
  const begin = words.slice(0, kept).join(" ");
  switch (random.below(4)) {
    case 0:
      return begin;
    case 1:
      return words.slice(-kept).join(" ");
    case 2:
      return `${begin} ${pick(random, ["…", "...", "[…]"])}`;
    default:
      return `${words.slice(0, 4).join(" ")} ${pick(random, ["…", "[...]"])} ${words.slice(-4).join(" ")}`;
  }
};

/** Its words of meaning in another order among other words, some of them others. */
export const paraphrase: Mutate = ({ random, sentence }) => {
  const words = (sentence.match(/[\p{L}\p{N}-]{4,}/gu) ?? []).filter(() => random.below(3) > 0);
  if (words.length < 5) return null;
  const turned = words.toReversed();
  const filled = turned.flatMap((word, at) =>
    at % 2 === 0 ? [word] : [word, pick(random, mutationWords.fillers)],
  );
  return `${pick(random, mutationWords.openings)} ${filled.join(" ")}.`;
};

function replaceAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function pick<Item>(random: SeededRandom, items: readonly [Item, ...Item[]]): Item {
  return random.pick(items);
}

function pickAny<Item>(random: SeededRandom, items: readonly Item[]): Item | undefined {
  return items[random.below(items.length)];
}
