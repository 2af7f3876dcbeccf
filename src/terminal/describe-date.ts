/** A date in words, to the precision that it has: 25 September 2024, September 2024, 2024. */
export function describeDate(isoDate: string): string {
  const [year, month, day] = isoDate.split("-");
  const monthName = MONTHS[Number(month) - 1];
  if (!year || !monthName) return isoDate;
  return day ? `${Number(day)} ${monthName} ${year}` : `${monthName} ${year}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
