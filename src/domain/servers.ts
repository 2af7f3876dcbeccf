import type { Library } from "./library.ts";
import type { ServerDocuments } from "./server-documents.ts";

/** Port: what each server is answered from, and what is kept of those that the bot is in. */
export interface Servers {
  /**
   * What all share, together with what the server has of its own. Without a server, or in one that
   * the bot has left, what all share.
   * @param serverId `null` for direct messages
   */
  libraryOf(serverId: string | null): Library;
  documentsOf(serverId: string): ServerDocuments;
  /** In these servers and no others the bot is now. An outage is no reason to leave one out. */
  attend(serverIds: readonly string[]): Promise<void>;
  /** The bot was added to a server: what was kept of it counts again. */
  join(serverId: string): void;
  /** The bot was removed from a server: what is kept of it is erased when its time has come. */
  leave(serverId: string): Promise<void>;
}
