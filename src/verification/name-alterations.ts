import { ALTERATION_KINDS, type Alteration } from "../domain/verification.ts";
import { areLookalikes } from "./are-lookalikes.ts";
import { blocksOf, type Comparison, type Step } from "./compare-words.ts";
import { areOpposite, isMonth, isNegation, isNumber, isYear, worthOf } from "./grave-words.ts";
import {
  beginsSentence,
  ELLIPSIS,
  gapBefore,
  type WordSequence,
  wordsBetween,
} from "./word-sequence.ts";

type Kind = Alteration["kind"];

/** What was changed, the gravest first; of the same gravity in order. */
export function nameAlterations(
  { steps }: Comparison,
  given: WordSequence,
  source: WordSequence,
): readonly Alteration[] {
  const blocks = blocksOf(steps);
  const changed = blocks.filter(([first]) => first?.kind !== "same");
  const undeclared = changed.filter((block) => !isDeclared(block, blocks, given));
  const named = (undeclared.length > 0 ? undeclared : changed).flatMap((block) =>
    nameBlock(block, given, source),
  );
  return named.sort(
    (one, other) => ALTERATION_KINDS.indexOf(one.kind) - ALTERATION_KINDS.indexOf(other.kind),
  );
}

/** Whether the text says with an ellipsis that it leaves these words out. */
function isDeclared(
  block: readonly Step[],
  blocks: readonly (readonly Step[])[],
  given: WordSequence,
): boolean {
  const next = blocks[blocks.indexOf(block) + 1]?.[0];
  if (next === undefined || block.some(({ kind }) => kind !== "missing")) return false;
  return ELLIPSIS.test(gapBefore(given, next.from));
}

function nameBlock(
  block: readonly Step[],
  given: WordSequence,
  source: WordSequence,
): readonly Alteration[] {
  const stands = block.flatMap(({ at }) => (at >= 0 ? [at] : []));
  const written = block.flatMap(({ from }) => (from >= 0 ? [from] : []));
  const slice = (sequence: WordSequence, places: readonly number[]) => {
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return null;
    return wordsBetween(sequence, first, last + 1);
  };
  const whole = { missing: slice(source, stands), added: slice(given, written) };

  const inForm = nameForm(block, given, source);
  if (inForm !== null) return [{ kind: inForm, ...whole }];

  const opposite = block.find(({ from, at }) => {
    const [one, other] = [given.tokens[from], source.tokens[at]];
    return one !== undefined && other !== undefined && areOpposite(one.fold, other.fold);
  });
  const found: Alteration[] = [];
  if (opposite !== undefined) {
    const missing = slice(source, [opposite.at]);
    found.push({ kind: "negation", missing, added: slice(given, [opposite.from]) });
  }
  for (const kind of ["negation", "number", "date", "name"] as const) {
    if (kind === "negation" && opposite !== undefined) continue;
    const ofKind = (sequence: WordSequence, places: readonly number[]) =>
      places.filter((place) => graveKindOf(sequence, place) === kind);
    const [missing, added] = [ofKind(source, stands), ofKind(given, written)];
    const worth = (sequence: WordSequence, places: readonly number[]) =>
      places.map((place) => worthOf(sequence.tokens[place]?.fold ?? "")).join(" ");
    if (worth(source, missing) === worth(given, added)) continue;
    // What a single word was changed from, or into, is named although it is of no such kind.
    const partners = (places: readonly number[], of: "from" | "at", to: "from" | "at") =>
      block.flatMap((step) => (places.includes(step[of]) && step[to] >= 0 ? [step[to]] : []));
    found.push({
      kind,
      missing: slice(source, missing.length > 0 ? missing : partners(added, "from", "at")),
      added: slice(given, added.length > 0 ? added : partners(missing, "at", "from")),
    });
  }
  return found.length > 0 ? found : [{ kind: "wording", ...whole }];
}

/** Words that are the same but for their form. */
function nameForm(block: readonly Step[], given: WordSequence, source: WordSequence): Kind | null {
  const test = (compare: (one: string, other: string) => boolean) =>
    block.every(({ from, at }) => {
      const [one, other] = [given.tokens[from], source.tokens[at]];
      return one !== undefined && other !== undefined && compare(one.key, other.key);
    });
  if (test((one, other) => one.toLowerCase() === other.toLowerCase())) return "letter-case";
  return test(areLookalikes) ? "lookalike" : null;
}

function graveKindOf(sequence: WordSequence, at: number): Kind | null {
  const token = sequence.tokens[at];
  if (token === undefined) return null;
  const { key, fold } = token;
  if (isNegation(fold)) return "negation";
  const written = sequence.text.slice(token.start, token.end);
  if (isMonth(key) || (isYear(fold) && fold === written)) return "date";
  const neighbours = [at - 2, at - 1, at + 1, at + 2].map((place) => sequence.tokens[place]?.key);
  if (isNumber(fold)) {
    const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(fold);
    return isDay && neighbours.some((near) => near !== undefined && isMonth(near))
      ? "date"
      : "number";
  }
  return isName(sequence, at) ? "name" : null;
}

/**
 * A capital in mid-sentence, or several; at the beginning of a sentence only a word that has its
 * capital elsewhere too.
 */
function isName(sequence: WordSequence, at: number): boolean {
  const key = sequence.tokens[at]?.key ?? "";
  if (!/^\p{Lu}/u.test(key) || key === "I") return false;
  if (/^\p{Lu}{2}/u.test(key) || !beginsSentence(sequence, at)) return true;
  return sequence.tokens.some(
    (other, place) => other.key === key && place !== at && !beginsSentence(sequence, place),
  );
}
