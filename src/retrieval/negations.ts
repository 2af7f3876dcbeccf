/** English words that turn a statement round, as the index analyses them. */
const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "not no never neither nor without cannot none nobodi noth except isnt wasnt didnt dont doesnt " +
    "couldnt wont wouldnt shouldnt cant arent werent hasnt havent hadnt non lack fail refus unlik"
  ).split(" "),
);

export function isNegation(term: string): boolean {
  return NEGATIONS.has(term);
}
