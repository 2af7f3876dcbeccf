/** What kinds of words an answer to a question would hold; several or none may be expected. */
export interface ExpectedAnswer {
  readonly number: boolean;
  readonly time: boolean;
  readonly person: boolean;
  readonly place: boolean;
}

const NUMBER =
  /\bhow (?:many|much|long|old|far|fast|tall|high|large|big|often|deep|wide|hot|heavy)\b|\b(?:what|which) (?:\w+ )?(?:percent|percentage|number|amount|fraction|proportion|age|rate|size|quantity|temperature|population|height|length|distance|cost|price)\b|\b(?:wie ?viele?|combien|cu[aá]nt[oa]s?)\b/iu;
const TIME =
  /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:years?|dates?|day|month|century|decade|time|era|period)\b|\bhow long ago\b|\b(?:wann|quand|cu[aá]ndo)\b/iu;
const PERSON =
  /\bwho(?:m|se)?\b|\b(?:what|which) (?:\w+ )?(?:person|people|man|woman|king|queen|president|author|scientist|leader|general|philosopher|actor|singer|artist|emperor|inventor|architect|minister)\b|\b(?:wer|wem|wen|wessen|qui|qui[eé]n(?:es)?)\b/iu;
const PLACE =
  /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|place|state|region|river|continent|town|area|location|island|county|nation)\b|(?<!\p{L})(?:wo|wohin|où|d[oó]nde)(?!\p{L})/iu;

/** Read off the question's words, in English and, where one word says it, in three languages more. */
export function expectedAnswer(question: string): ExpectedAnswer {
  return {
    number: NUMBER.test(question),
    time: TIME.test(question),
    person: PERSON.test(question),
    place: PLACE.test(question),
  };
}
