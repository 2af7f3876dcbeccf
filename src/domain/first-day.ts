/**
 * The first day of a date of any precision: `2024-09` begins on `2024-09-01`.
 * @param date ISO 8601
 */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
