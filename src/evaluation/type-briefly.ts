/**
 * A question as people type it in haste: every second in lower case without its mark, every other
 * one as key words alone. What was learned from carefully written questions only is unsure of these.
 * @param isFiller of a word in lower case: whether it tells nothing of the subject
 * @param place of the question in its set
 */
export function typeBriefly(
  question: string,
  { place, isFiller }: { readonly place: number; readonly isFiller: (word: string) => boolean },
): string {
  const lower = question.toLowerCase().replace(/[?!.]+\s*$/, "");
  if (place % 2 === 0) return lower;
  const words = lower.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !isFiller(word));
  return telling.length === 0 ? lower : telling.join(" ");
}
