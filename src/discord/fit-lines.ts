import { LIMITS } from "./limits.ts";

/**
 * As many whole lines as a message takes.
 * @param sayRest what stands in place of so many lines that found no room
 */
export function fitLines(lines: readonly string[], sayRest: (rest: number) => string): string {
  const whole = lines.join("\n");
  if (whole.length <= LIMITS.content) return whole;
  for (let kept = lines.length - 1; kept > 0; kept--) {
    const text = [...lines.slice(0, kept), sayRest(lines.length - kept)].join("\n");
    if (text.length <= LIMITS.content) return text;
  }
  return sayRest(lines.length);
}
