/** Discord's marks for users, roles, channels, commands, emoji and times. */
const MARKS = /<(?:@[!&]?\d+|#\d+|\/[^:>]+:\d+|a?:\w+:\d+|t:-?\d+(?::\w)?)>/g;

/** What somebody wrote to the bot, without the marks that only call somebody. */
export function readMention(content: string): string {
  return content.replace(MARKS, " ").replace(/\s+/g, " ").trim();
}
