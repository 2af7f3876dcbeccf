import { LimitedCollection } from "discord.js";
import type { BotParts } from "./bot-parts.ts";
import { createDownload } from "./create-download.ts";
import { createLimiter } from "./create-limiter.ts";
import { createVotes } from "./create-votes.ts";
import { createWordings } from "./create-wordings.ts";
import type { BotOptions } from "./start-bot.ts";

/** @returns for each call what it works with, by where it was made; `null` for direct messages */
export function createBotParts({
  servers,
  records,
  readDate,
  readReference,
  cite,
  version,
  questionsPerMinute,
  attachmentOrigins,
}: BotOptions): (serverId: string | null) => BotParts {
  const standing = {
    ...{ records, readDate, readReference, cite, version },
    shared: servers.libraryOf(null),
    limiter: createLimiter(questionsPerMinute),
    votes: createVotes(),
    postings: new LimitedCollection<string, true>({ maxSize: 1000 }),
    wordingOf: createWordings(),
    download: createDownload(attachmentOrigins),
  };
  return (serverId) => ({
    ...standing,
    library: servers.libraryOf(serverId),
    documents: serverId === null ? null : servers.documentsOf(serverId),
  });
}
