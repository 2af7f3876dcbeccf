import { leaveOutPoliteness } from "./leave-out-politeness.ts";

/** What Discord writes for a person, a role, a channel, a command, an emoji or a time. */
const MARKUP = /<(?:@[!&]?|#|\/[^:>]*:|a?:\w+:|t:)-?\d+(?::\w)?>/g;
const ADDRESS = /\bhttps?:\/\/\S+/gi;
const HASHTAG = /#(?=\p{L})([\p{L}\p{N}_]+)/gu;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|_/gu;
const PICTURES =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f/gu;

/** A question without what a message has beside words. One that would be left with none stays. */
export function plainQuestion(question: string): string {
  const words = question
    .replace(MARKUP, " ")
    .replace(ADDRESS, " ")
    .replace(HASHTAG, (_, name: string) => name.replace(HUMP, " "))
    .replace(PICTURES, " ")
    .replace(/\s+/g, " ")
    .trim();
  const plain = leaveOutPoliteness(words).replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(plain) ? plain : question;
}
