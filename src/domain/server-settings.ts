/** How the bot behaves in one server. */
export interface ServerSettings {
  /** Ids of the channels where it answers, at most 25; none for all of them. */
  readonly channels: readonly string[];
  /** Ids of the roles that may ask, at most 25; none for everybody. */
  readonly roles: readonly string[];
  /** Whether only who asked sees the answer, as long as they do not choose themselves. */
  readonly isPrivateByDefault: boolean;
  /** A frame with links, or a quote block like anybody could write it. */
  readonly style: "embed" | "plain";
  /** Whether it answers messages that mention it. */
  readonly answersMentions: boolean;
}
