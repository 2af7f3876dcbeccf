import type { Library } from "../domain/library.ts";
import { openRecords } from "../records/open-records.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { openJudge } from "./open-judge.ts";
import { openParts } from "./open-parts.ts";
import type { Verb } from "./run-verb.ts";

/** Answers in Discord until it is told to end, or Discord lets it in no longer. */
export async function runBot(verb: Verb, token: string): Promise<number> {
  const { settings, progress, notify, report } = verb;
  const { dataDirectory } = settings;
  const records = openRecords(dataDirectory, { notify });
  try {
    const { embedder, corpus } = await openParts(settings, progress);
    try {
      // Loaded while a thread opens the model; discord.js takes as long as that.
      const { openBotLibrary } = await import("./open-bot-library.ts");
      const { openBotServers } = await import("./open-bot-servers.ts");
      const { serveBot } = await import("./serve-bot.ts");
      const judge = openJudge(settings);
      const { location } = corpus;
      const shared = { dataDirectory, corpus, embedder, judge, progress, notify, report };
      const library = await openBotLibrary({
        ...shared,
        changed: (summary) => notify(`It answers from ${describeCorpus(summary, location)}.`),
      });
      const openServers = (observe: (library: Library) => Library) =>
        openBotServers({
          ...shared,
          settings: settings.servers,
          shared: library,
          records,
          observe,
          now: () => new Date(),
        });
      try {
        return await serveBot(verb, { token, library, openServers, records, location });
      } finally {
        await library.close();
      }
    } finally {
      await embedder.close();
    }
  } finally {
    records.close();
  }
}
