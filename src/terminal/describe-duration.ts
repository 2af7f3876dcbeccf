/** Milliseconds, from 0, in words: "under a second", "12 seconds", "3 minutes", "2 hours". */
export function describeDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 1) return "under a second";
  if (seconds < 90) return counted(seconds, "second");
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? counted(minutes, "minute") : counted(Math.round(minutes / 60), "hour");
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
