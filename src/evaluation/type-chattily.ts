const BEFORE = [
  "I'm writing an essay for school.",
  "Hey guys, quick one.",
  "We had a discussion about this yesterday.",
  "My friend and I disagree on this one.",
  "Sorry if this was asked before.",
  "Not sure where to ask this.",
  "I read something about it last week.",
  "So I was reading up on this.",
];
const BEHIND = [
  "Just curious.",
  "I read it somewhere but forgot.",
  "Asking for a friend.",
  "thx",
  "I need it for a presentation tomorrow.",
  "Any help is appreciated!",
  "I can't find it anywhere.",
  "Would be nice to have the source too.",
];

/**
 * A question as messages have it: with a sentence before, behind, or on both sides.
 * @param place of the question in its set
 */
export function typeChattily(question: string, place: number): string {
  const asked = question.replace(/[\s?.]*$/, "?");
  const before = place % 3 === 1 ? "" : BEFORE[place % BEFORE.length];
  const behind = place % 3 === 0 ? "" : BEHIND[place % BEHIND.length];
  return [before, asked, behind].filter(Boolean).join(" ");
}
