/**
 * English words that a question is built with and that tell nothing of its subject, as the index
 * analyses them (stemmed). A small corpus may hold none of them, so their rarity says nothing.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and ani anybodi anyon anyth ar are as at be becaus been befor between both but by " +
    "can could did do doe doesnt dont done dure each ever everi explain find for from get give had " +
    "ha have he her hi him how i if in into is it its itself just know let like mai mani me mean mere " +
    "might more most much must my no nor not of on onc one onli or other our out over per pleas quot " +
    "same sai shall she should show so some somebodi someon someth such tell than that the their them then " +
    "there these thei thi those through to too toward under until up upon us veri wa we were what " +
    "whatev when where whether which while who whom whose why will with would you your"
  ).split(" "),
);

export function isFunctionWord(term: string): boolean {
  return FUNCTION_WORDS.has(term);
}
