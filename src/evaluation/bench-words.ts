type Words = readonly [string, ...string[]];

/**
 * What generated text is made of. Openings and closings join to some five thousand words that
 * look like English and, like rarer real words, take the model two or three tokens.
 */
export const benchWords = {
  prepositions: toWords("of in for with from by on at under after before through"),
  conjunctions: toWords("and and and while because but so when"),
  determiners: toWords("the the the the a this every its their another"),
  adjectives: toWords("old new small large early late northern local public open common first"),
  verbs: toWords(`built sold found opened closed moved raised crossed measured carried promised
    described refused repaired counted founded visited defended studied replaced painted supplied
    ordered followed reached joined divided recorded tested lost kept showed used made gave`),
  givenNames: toWords("Anna Boris Clara David Edith Felix Greta Hugo Irene Jonas Karla Lukas"),
  months: toWords(`January February March April May June July August September October November
    December`),
  openings: toWords(`bar bel bran cal car cas col cor dal dan del dor fal far fen for gal gar gran
    hal har hel hol kar kel lan lin lor mal man mar mel mon mor nor pal par pel per pin por ran rin
    ros sal san sel sil sol stan star stel sur tal tan tar tel ter tor tran val var ven ver vin vol
    wal war wel win`),
  closings: toWords(`bert bridge burg by cent da dale den der dine do don dorf fer field ford gate
    gen go gon ham ing ion kin la land lar let line ling lo low man mark mate ment mine mont na ner
    ness net nor ock on pool port ra ridge rin ron ry sen ship side son stead stone ta ter tine ton
    tor ture ty vale van ver vin ward way well wick wood worth`),
} as const;

function toWords(text: string): Words {
  const [first = "", ...others] = text.split(/\s+/);
  return [first, ...others];
}
