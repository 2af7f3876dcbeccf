/** What Discord says of the bot that a token belongs to. */
export type BotAccount =
  /** Nobody answered, or not in time. */
  | { readonly kind: "unreachable" }
  /** The token is nobody's. */
  | { readonly kind: "rejected" }
  | {
      readonly kind: "known";
      readonly name: string;
      /** Privileged intents that are switched on for it, as the developer portal calls them. */
      readonly privileged: readonly string[];
      /** For adding the bot to a server. */
      readonly inviteLink: string;
      readonly servers: readonly BotServer[];
    };

interface BotServer {
  readonly name: string;
  /** Of the permissions that the bot needs, those that it lacks there, as Discord calls them. */
  readonly lacks: readonly string[];
}
