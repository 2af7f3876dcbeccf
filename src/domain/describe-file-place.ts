import type { FilePlace } from "./source.ts";

/** "p. 12", "row 4", "00:12:05", "Jane Doe, 2024-05-01 12:00": in English, as citations are. */
export function describeFilePlace({ kind, label }: FilePlace): string {
  if (kind === "page") return `p. ${label}`;
  return kind === "row" ? `row ${label}` : label;
}
