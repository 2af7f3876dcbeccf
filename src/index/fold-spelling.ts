/**
 * British spellings → American ones, by rule. What comes out is a key and never shown, so a rule
 * may touch words that are spelt one way everywhere: they change in question and text alike.
 */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  // organise, organisation; analyse, paralysed
  [/(?<=\w{3})is(?=(?:e[ds]?|ers?|ing|ations?|able)$)/, "iz"],
  [/(?<=l)ys(?=(?:e[ds]?|ers?|ing)$)/, "yz"],
  // colour, behavioural; but not four, hour
  [/(?<=\w{3})our(?=(?:s|ed|ing|ful|less|able|al|ally|ite|ites|hood|ly)?$)/, "or"],
  // centre, litres, sabre
  [/(?<=\w{2}[bt])re(?=[sd]?$)/, "er"],
  // defence, offences, pretence; licence
  [/(?<=^(?:def|off|pret))ence/, "ense"],
  [/^licence/, "license"],
  // catalogue, dialogues
  [/(?<=\w{3})ogue(?=s?$)/, "og"],
  // judgement, acknowledgement
  [/(?<=d)gement/, "gment"],
  // programme; but not programmed, which is the same in both
  [/(?<=\w)gramme(?=s?$)/, "gram"],
  // anaemia, paediatric, archaeology
  [/(?<=[b-df-hj-np-tv-z])ae(?=[b-df-hj-np-tv-z])/, "e"],
  [/^(f|am)?oe(?=t|str|soph|dem|b)/, "$1e"],
  [/^scept(?=ic)/, "skept"],
  [/^grey/, "gray"],
];

/** An English word as an American writes it. */
export function foldSpelling(word: string): string {
  return BRITISH.reduce((folded, [british, american]) => folded.replace(british, american), word);
}
