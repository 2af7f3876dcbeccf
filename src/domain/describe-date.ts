/**
 * A date in words, to the precision that it has: 25 September 2024, September 2024, 2024. What is
 * no date of the calendar is given as it is.
 * @param isoDate ISO 8601; @param language BCP 47
 */
export function describeDate(isoDate: string, language: string): string {
  const [, month, day] = isoDate.split("-");
  const date = new Date(isoDate);
  if (month === undefined || Number.isNaN(date.getTime())) return isoDate;
  // English as most of the world writes its dates.
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(date);
}
