const QUESTION_MARK = /[?？؟]|_{2,}/u;
/** Among the first words; further on they are relative: "patients who improve". */
const INTERROGATIVE =
  /^(?:\S+\s+){0,3}(?:what|which|who(?:m|se)?|when|where|why|how|welche[rsmn]?|wer|wann|wo|warum|wie|qui|que|quoi|quel(?:le)?s?|quand|où|pourquoi|comment|qué|quién(?:es)?|cuál(?:es)?|cuándo|dónde|cómo)\b/iu;
const REQUEST =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|name|tell|list|give|show|explain|describe|find)\b/iu;
const FULL_STOP = /[.。।]["”’»)\]]*$/u;

/** Whether a text states something instead of asking: a sentence with its full stop. */
export function isClaim(text: string): boolean {
  const sentence = text.trim();
  if (!FULL_STOP.test(sentence) || QUESTION_MARK.test(sentence)) return false;
  return !INTERROGATIVE.test(sentence) && !REQUEST.test(sentence);
}
