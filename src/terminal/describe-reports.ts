import type { Report } from "../domain/quotation.ts";
import { citeBriefly } from "./cite-passage.ts";

/** More are only counted; all of them are in the JSON. */
const MOST_NAMED = 5;

/** Who reports the same, in one line; `null` for nobody. */
export function describeReports(reports: readonly Report[]): string | null {
  if (reports.length === 0) return null;
  const rest = reports.length - MOST_NAMED;
  const named = reports.slice(0, MOST_NAMED).map(citeBriefly);
  return `Also reported by: ${[...named, ...(rest > 0 ? [`+${rest} more`] : [])].join(" · ")}`;
}
