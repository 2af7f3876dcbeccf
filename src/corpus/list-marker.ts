/** What stands before a list item: a bullet, or a number or letter that can be read in some ways. */
export interface ListMarker {
  /** Punctuation and case: markers of one list share it. */
  readonly style: string;
  /** Empty for bullets. `i.` is both the first Roman number and the ninth letter. */
  readonly readings: readonly Reading[];
  /** Whether prose begins like that too, as in "A. Smith". */
  readonly isWeak: boolean;
}

interface Reading {
  readonly system: "number" | "roman" | "letter";
  /** From 1. */
  readonly value: number;
}

/** The marker at an offset, or `null`. */
export function readListMarker(text: string, start: number): ListMarker | null {
  const beginning = text.slice(start, start + LONGEST_MARKER);
  if (bullet.test(beginning)) return { style: "bullet", readings: [], isWeak: false };
  const [, open = "", label = "", close = ""] = enumerator.exec(beginning) ?? [];
  if (label === "" || (open !== "" && close !== ")")) return null;
  const isCapital = /^[A-Z]/.test(label);
  return {
    style: `${open}${isCapital ? "A" : "a"}${close}`,
    readings: readLabel(label.toLowerCase()),
    isWeak: isCapital && open === "" && close === ".",
  };
}

/** Whether a marker begins a list or goes on with one of the markers seen before it. */
export function continuesList(seen: readonly ListMarker[], next: ListMarker): boolean {
  if (next.readings.length === 0) return true;
  return next.readings.some(
    ({ system, value }) =>
      value === 1 ||
      seen.some(
        (marker) =>
          marker.style === next.style &&
          marker.readings.some(
            (reading) => reading.system === system && reading.value === value - 1,
          ),
      ),
  );
}

/** Characters. */
const LONGEST_MARKER = 10;
const bullet = /^(?:[-*–—·+]\s|[•‣◦▪●○■])/;
const enumerator = /^(\(?)(\d{1,3}|[ivx]{1,6}|[IVX]{1,6}|[a-zA-Z])([.)])\s/;

function readLabel(label: string): Reading[] {
  if (/^\d/.test(label)) return [{ system: "number", value: Number(label) }];
  const readings: Reading[] = [];
  const roman = romanNumbers.indexOf(label);
  if (roman >= 0) readings.push({ system: "roman", value: roman + 1 });
  if (label.length === 1) readings.push({ system: "letter", value: label.charCodeAt(0) - 96 });
  return readings;
}

const romanUnits = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
/** 1 to 39. */
const romanNumbers = ["", "x", "xx", "xxx"]
  .flatMap((tens) => romanUnits.map((unit) => tens + unit))
  .slice(1);
