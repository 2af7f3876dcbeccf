/** More than that say something of each other, as a question's do. */
const MOST_WORDS = 4;
const MARK = /[?？؟.。।!！]\s*$/u;
/** Words that ask or tell somebody to, in the languages that the bot speaks. */
const ASKING =
  /(?<!\p{L})(?:what|which|who(?:m|se)?|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|name|tell|list|give|show|explain|describe|find|welche[rsmn]?|wer|wen|wem|wann|wo|warum|wieso|wie|ist|sind|war|hat|qui|que|quoi|quel(?:le)?s?|quand|où|pourquoi|comment|est|qué|quién(?:es)?|cuál(?:es)?|cuándo|dónde|cómo|cuánt[oa]s?)(?!\p{L})/iu;

/** Whether a text is a name or a few words as they are put into a search box. */
export function asksNothing(text: string): boolean {
  return !MARK.test(text) && text.trim().split(/\s+/u).length <= MOST_WORDS && !ASKING.test(text);
}
