import { parseDate } from "./parse-date.ts";

/** Where a dateline may stand: no further than this many lines, and none of them long prose. */
const LINES = 4;

/**
 * The date that a text gives itself at its beginning, ISO 8601: behind a place or an agency
 * ("JEDDAH, June 22, 2020 (UNA) –"), behind "Published:", or alone on a line. A date of which the
 * text tells something is none, nor is one without its year or one like 03/04/2020; `null` also
 * where two lines give different dates.
 * @param beginning of a text
 */
export function findDateline(beginning: string): string | null {
  const lines = beginning.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== "");
  const dates = lines.slice(0, LINES).flatMap((line) => readLine(line) ?? []);
  const [date, ...others] = new Set(dates);
  return date === undefined || others.length > 0 ? null : date;
}

const LANGUAGES = ["en", "de", "es", "fr"] as const;

/** By name in lower case, without dot: 1 to 12. */
const MONTHS = new Map(
  LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((length) => {
      const names = new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, month) => {
        const name = names.format(Date.UTC(2001, month)).replace(".", "").toLowerCase();
        return [name, month + 1] as const;
      });
    }),
  ),
);

const MONTH = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join("|");
const DATE = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?:T[\d:.+Z-]+)?`,
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?(?<month>${MONTH})\b\.?,?\s+(?:del?\s+)?(?<year>\d{4})`,
    String.raw`(?<month2>${MONTH})\b\.?\s+(?<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year2>\d{4})`,
    String.raw`(?<day3>\d{1,2})(?<between>[./])(?<month3>\d{1,2})\k<between>(?<year3>\d{4})`,
  ]
    .map((form) => `(?<![\\p{L}\\p{N}./-])(?:${form})(?![\\p{L}\\p{N}/])`)
    .join("|"),
  "iu",
);

const WEEKDAY = new RegExp(
  `(?:^|(?<=\\s))(?:${LANGUAGES.flatMap((language) => {
    const names = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    return Array.from({ length: 7 }, (_, day) => names.format(Date.UTC(2001, 0, day + 1)));
  }).join("|")}),?\\s*$`,
  "iu",
);
const LABEL =
  /^(?:published|posted|date|dated|issued|released|veröffentlicht|erschienen|datum|publié|paru|publicado|fecha)(?:\s+(?:on|am|le|el))?\s*:?\s*$/iu;
/** Words with capitals, parted by commas. */
const PLACE =
  /^\p{Lu}[\p{L}.'’-]*(?:[,/]?\s(?:(?:de|la|del|du|am|upon|of)\s)?\p{Lu}[\p{L}.'’-]*){0,6}$/u;
const AGENCY = /\s*\([\p{L}\p{N} ./&-]{2,40}\)\s*$/u;
const JOINT = /(?:\s*[–—:|,-]{1,2})?\s*(?:(?:den|le|am)\s+)?$/u;
/** Of a sentence, not of a place. */
const FIRST_WORDS =
  /^(?:on|in|since|by|from|after|until|before|at|as|of|last|updated|am|im|seit|bis|vom|ab|nach|vor|en|au|dès|depuis|desde|hasta|tras|the|our|page|copyright|born|held)\b/iu;
/** At most a time of day and an agency. */
const NOTHING_MORE =
  /^(?:,?\s*(?:at|um|à|a las|[|–-])?\s*\d{1,2}[:.h]\d{2}(?:\s*(?:[ap]\.?m\.?|Uhr|h))?(?:\s*[A-Z]{2,4})?)?\s*(?:\([\p{L}\p{N} ./&-]{2,40}\))?[*_.\s]*$/u;
/** What a report goes on with behind its dateline. */
const REPORT = /^[*_]*,?\s*(?:\([\p{L}\p{N} ./&-]{2,40}\))?\s*(?:[–—:|]|--?|\.-+)[*_]*\s/u;
/** UTF-16 code units before a date. */
const LONGEST_PLACE = 80;

function readLine(line: string): string | null {
  const found = DATE.exec(line.slice(0, 2 * LONGEST_PLACE));
  if (found === null || found.index > LONGEST_PLACE) return null;
  const after = line.slice(found.index + found[0].length);
  const opening = line.slice(0, found.index).replace(/^[#*_>\s]+/, "");
  const before = opening.replace(/(?:the|den|le)\s+$/i, "").replace(WEEKDAY, "");
  const isAlone = before.trim() === "" || LABEL.test(before);
  const isDated = isAlone
    ? NOTHING_MORE.test(after)
    : isPlace(before) && (NOTHING_MORE.test(after) || REPORT.test(after));
  return isDated ? toIsoDate(found.groups ?? {}) : null;
}

/** "New York, ", "ISLAMABAD (APP) – ", "(APP) - ". */
function isPlace(before: string): boolean {
  const name = before.replace(JOINT, "");
  const place = name.replace(AGENCY, "");
  if (place === "") return name !== "";
  return PLACE.test(place) && !FIRST_WORDS.test(place);
}

function toIsoDate(parts: Readonly<Record<string, string | undefined>>): string | null {
  const { iso, between } = parts;
  if (iso !== undefined) return parseDate(iso);
  const year = parts.year ?? parts.year2 ?? parts.year3;
  const day = Number(parts.day ?? parts.day2 ?? parts.day3);
  const named = parts.month ?? parts.month2;
  const month = named === undefined ? Number(parts.month3) : MONTHS.get(named.toLowerCase());
  // Which of two small numbers is the month differs from country to country; dots mean day first.
  if (year === undefined || month === undefined || (between === "/" && day <= 12)) return null;
  return parseDate(`${year}-${pad(month)}-${pad(day)}`);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
