/** Spellings of one sound, in the order in which they are levelled; most come of transliteration. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dsch|dzh|dj/g, "j"],
  [/tsch|tch/g, "ch"],
  [/sch/g, "sh"],
  [/ph/g, "f"],
  [/[kg]h/g, "k"],
  [/ck|q|c(?!h)/g, "k"],
  [/ee|ie|y/g, "i"],
  [/oo|ou/g, "u"],
  [/z/g, "s"],
  [/w/g, "v"],
  [/(.)\1+/g, "$1"],
  [/(?<=.{3})[eh]$/, ""],
];

/** What a name sounds like, roughly: the same for Yasin and Yaseen, Kaschmir and Kashmir. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, level]) => sound.replace(spelling, level), word);
}
