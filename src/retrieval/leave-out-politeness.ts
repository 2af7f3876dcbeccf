const QUESTION_WORD =
  "who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|would|please|pls|plz|i";

/** How an answer is wanted; a quotation is always in the words of its source. */
const MANNER =
  "(?:as|in) (?:a )?(?:short |bullet(?:ed)? )?(?:list|bullets|bullet points)|in (?:short|brief|a few words|one sentence|(?:simple|plain) (?:words|terms))";

/** What people say around a question. A greeting may be a name ("Hello Kitty"), so it must end. */
const POLITENESS = new RegExp(
  [
    "^(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|hallo|moin|guten (?:morgen|tag|abend)|hola|buen[ao]s? (?:días|tardes|noches)|bonjour|bonsoir|salut)" +
      `(?: (?:there|all|everyone|everybody|guys|folks|team|bot))?(?:[,.!]+|(?= (?:${QUESTION_WORD})\\b))`,
    "\\b(?:i )?hope (?:you(?:'re| are)?|everyone is|all is)(?: all)?(?: doing)? well\\b",
    "\\b(?:just )?(?:a )?quick (?:question|one)\\b",
    "\\b(?:(?:just|only) (?:curious|wondering|asking)|asking for a friend|if possible)(?=[,.!]|\\s*$)",
    "\\b(?:many )?(?:thanks|thank you|thx|ty)(?: (?:so much|a lot|very much|in advance|for (?:the|your)(?: \\w+)? (?:answer|reply|help|info)s?))?(?=[,.!]|\\s*$)",
    `\\b(?:${MANNER})(?=[,.!?]|\\s*$|\\s(?:please|pls|plz)\\b)`,
    "\\b(?:please|pls|plz|kindly|bitte|por favor|s'il (?:vous|te) plaît|stp|svp)(?!\\S)",
    "\\b(?:lol|lmao|btw|tbh|imo|fyi)\\b",
    "\\b(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody)(?: please| pls| plz| kindly)* (?:tell|remind) (?:me|us)(?: about)?\\b",
    "\\bdoes (?:anyone|anybody|someone|somebody) know\\b",
    "\\bi(?:'d| would) (?:like|love) to know\\b",
    "\\b(?:i am |i'm |i was |just )?wondering(?= (?:if|whether|who|what|which|when|where|why|how)\\b)",
  ].join("|"),
  "gi",
);

/** A question without greeting, plea and thanks: they tell nothing of its subject. */
export function leaveOutPoliteness(question: string): string {
  return question.replaceAll("’", "'").replace(POLITENESS, " ");
}
