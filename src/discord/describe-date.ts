/**
 * A date in words, to the precision that it has: 25 September 2024, September 2024, 2024.
 * @param isoDate ISO 8601
 */
export function describeDate(isoDate: string, language: string): string {
  const [year = "", month, day] = isoDate.split("-");
  if (month === undefined) return year;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(new Date(isoDate));
}
