/** Paragraphs of each generated source; the last one may have fewer. */
export const paragraphsPerSource = 20;

/** @param number from 0 */
export function generatedSourceId(number: number): string {
  return `generated-${String(number).padStart(6, "0")}`;
}
