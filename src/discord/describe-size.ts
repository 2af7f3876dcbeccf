const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** "3 bytes", "12 kB", "1.5 MB", as the language writes it. */
export function describeSize(bytes: number, language: string): string {
  const [value, unit] =
    bytes >= MEGABYTE
      ? [bytes / MEGABYTE, "megabyte"]
      : bytes >= KILOBYTE
        ? [bytes / KILOBYTE, "kilobyte"]
        : [bytes, "byte"];
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
