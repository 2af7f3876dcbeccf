/**
 * Words whose loss or change turns a statement around, in the four languages that the bot speaks.
 * All in lower case, apostrophes straight.
 */
const NEGATIONS = new Set(
  `not no never neither nor none nobody nothing nowhere without cannot non cant wont dont
  hardly scarcely barely unless except
  nicht nichts nie niemals niemand nirgends ohne weder noch kein keine keinen keinem keiner keines
  nunca jamás ni sin ningún ninguno ninguna nada nadie tampoco
  ne pas jamais aucun aucune sans rien personne nulle`.split(/\s+/),
);

const NUMBERS = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    hundreds: 100,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    once: 1,
    twice: 2,
    thrice: 3,
    half: 0.5,
    quarter: 0.25,
    dozen: 12,
    dozens: 12,
    single: 1,
    double: 2,
    triple: 3,
    both: 2,
    null: 0,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    zwanzig: 20,
    dreißig: 30,
    hundert: 100,
    tausend: 1e3,
    zweite: 2,
    dritte: 3,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    veinte: 20,
    cien: 100,
    mil: 1e3,
    primero: 1,
    primera: 1,
    segundo: 2,
    segunda: 2,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    vingt: 20,
    cent: 100,
    mille: 1e3,
    premier: 1,
    première: 1,
    deuxième: 2,
    troisième: 3,
  }),
);

const MONTHS = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
  januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag
  samstag sonntag enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
  diciembre lunes martes miércoles jueves viernes sábado domingo
  janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi
  mercredi jeudi vendredi samedi dimanche`.split(/\s+/),
);

export function isNegation(fold: string): boolean {
  return NEGATIONS.has(fold) || /n't$|^n'\p{L}/u.test(fold);
}

/** Whether one word is the other one turned into its opposite: lawful, unlawful; harmful, harmless. */
export function areOpposite(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const prefix = longer.endsWith(shorter) ? longer.slice(0, longer.length - shorter.length) : "";
  if (shorter.length > 2 && /^(?:un|non|in|im|il|ir|dis|mis|anti|de|a)$/.test(prefix)) return true;
  return (
    one !== other &&
    one.replace(/(?:ful|less)(?=ly$|ness$|$)/, "~") ===
      other.replace(/(?:ful|less)(?=ly$|ness$|$)/, "~")
  );
}

/** Whether it is a number, in digits or as a word. */
export function isNumber(fold: string): boolean {
  return /[\p{N}%‰\p{Sc}]/u.test(fold) || NUMBERS.has(fold);
}

/** What a number is worth, where it is written plainly; otherwise itself. */
export function worthOf(fold: string): number | string {
  return NUMBERS.get(fold) ?? (/^-?\d+(?:\.\d+)?$/.test(fold) ? Number(fold) : fold);
}

/** A month or a day of the week; "may" and "march" are only in upper case. */
export function isMonth(key: string): boolean {
  const fold = key.toLowerCase();
  return MONTHS.has(fold) && (!/^(?:may|march|mars|mar|sun|sept)$/.test(fold) || key !== fold);
}

/** A year, or a date in digits. */
export function isYear(fold: string): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(fold) || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(fold);
}

/** Whether a change of the word by itself is grave, wherever it stands. */
export function isGrave(key: string): boolean {
  const fold = key.toLowerCase();
  return isNegation(fold) || isNumber(fold) || isMonth(key) || /^\p{Lu}/u.test(key);
}
