import * as chrono from "chrono-node";

const PARSERS = { de: chrono.de, en: chrono.en, es: chrono.es, fr: chrono.fr } as const;

interface DateReading {
  /** Language of the catalogue, which is tried before English. */
  readonly language: string;
  /** Against which "last year" is meant. */
  readonly today: Date;
}

/**
 * A date as people type it ("2020", "June 2020", "22. Juni 2020", "last year", "2020-06-22") to
 * the precision that it was meant with, ISO 8601; `null` for what is no date.
 */
export function readDate(text: string, { language, today }: DateReading): string | null {
  const typed = text.trim().replace(BEFORE_A_DATE, "");
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(typed)) return isOfCalendar(typed) ? typed : null;
  if (isAmbiguous(typed, language)) return null;
  const period = readPeriod(typed, today);
  if (period !== null) return period;
  const languages = [language, "en"].filter((one) => one in PARSERS) as (keyof typeof PARSERS)[];
  for (const one of languages) {
    const date = readMonth(typed, one) ?? readPhrase(typed, one, today);
    if (date !== null) return date;
  }
  return null;
}

/** What people put before a date although the option says it already. */
const BEFORE_A_DATE =
  /^(?:since|from|after|before|until|in|seit|ab|vor|bis|im|desde|antes de|en|depuis|avant|dès)\s+(?=\S)/iu;

/** What the parsers do not know of; `back` is how many of them ago. */
const PERIODS = [
  { unit: "year", back: 0, words: ["dieses jahr", "diesem jahr", "este año", "cette année"] },
  { unit: "year", back: 1, words: ["el año pasado", "año pasado"] },
  { unit: "month", back: 0, words: ["diesen monat", "diesem monat", "este mes", "ce mois"] },
  { unit: "month", back: 1, words: ["el mes pasado", "mes pasado"] },
] as const;

function readPeriod(typed: string, today: Date): string | null {
  const period = PERIODS.find(({ words }) => words.some((one) => one === typed.toLowerCase()));
  if (period === undefined) return null;
  const { unit, back } = period;
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  if (unit === "year") return String(year - back);
  return new Date(Date.UTC(year, month - back)).toISOString().slice(0, "2026-11".length);
}

/** "03/04/2020" is of March in one country and of April in the next; without a year it says less. */
function isAmbiguous(typed: string, language: string): boolean {
  const found = /^(\d{1,2})\/(\d{1,2})(\/\d{2,4})?$/.exec(typed);
  if (found === null) return false;
  const [, one, other, year] = found;
  return year === undefined || (language === "en" && Number(one) <= 12 && Number(other) <= 12);
}

/** JavaScript takes the 31st of February for the 2nd of March. */
function isOfCalendar(isoDate: string): boolean {
  const time = Date.parse(isoDate);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(isoDate);
}

/** "Juni 2020", "de junio de 2020": what the parsers do not know of in every language. */
function readMonth(typed: string, language: string): string | null {
  const [, name, year] = /^(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(typed) ?? [];
  if (name === undefined || year === undefined) return null;
  const month = MONTHS.findIndex((date) =>
    (["long", "short"] as const).some((length) => {
      const known = new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" });
      return known.format(date).replace(".", "").toLowerCase() === name.toLowerCase();
    }),
  );
  return month < 0 ? null : `${year}-${String(month + 1).padStart(2, "0")}`;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 1)));

/** What may stand around a date: "in", "since", "ab". */
const MOST_AROUND = 6;

function readPhrase(typed: string, language: keyof typeof PARSERS, today: Date): string | null {
  const [found, ...more] = PARSERS[language].parse(typed, today);
  if (found === undefined || more.length > 0) return null;
  const around = typed.replace(found.text, "");
  if (around.length > MOST_AROUND || /\d/.test(around)) return null;
  const { start } = found;
  const parts = (["year", "month", "day"] as const).map((part) =>
    String(start.get(part)).padStart(part === "year" ? 4 : 2, "0"),
  );
  // "3 March" is of this year; a weekday or an hour alone says less than a day.
  if (start.isCertain("day")) return parts.join("-");
  if (start.isCertain("month")) return parts.slice(0, 2).join("-");
  return start.isCertain("year") ? (parts[0] ?? null) : null;
}
