/** Words that ask, in the languages that the bot speaks: what stands between the bars of a pattern. */
export const INTERROGATIVES =
  "what|which|who(?:m|se)?|when|where|why|how|welche[rsmn]?|wer|wann|wo|warum|wie|qui|que|quoi|quel(?:le)?s?|quand|où|pourquoi|comment|qué|quién(?:es)?|cuál(?:es)?|cuándo|dónde|cómo";

/** Words that an English question without one of those, or a request, begins with. */
export const REQUESTS =
  "is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|name|tell|list|give|show|explain|describe|find";
