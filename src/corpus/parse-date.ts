/**
 * A date as ISO 8601 to the precision that is known: `2024`, `2024-09` or `2024-09-25`. Of a date
 * with a time the day is taken as written. `null` if it is no day of the calendar.
 */
export function parseDate(text: string): string | null {
  const date = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(text)?.[1] ?? text;
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return null;
  const day = `${date}-01-01`.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
  return isReal ? date : null;
}
