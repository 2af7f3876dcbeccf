import type { IndexSummary } from "../domain/passage-index.ts";
import { keepUpToDate } from "./keep-up-to-date.ts";
import {
  type LibraryOptions,
  type OpenLibrary,
  openLibrary,
  openLibraryAsItIs,
} from "./open-library.ts";

interface BotLibraryOptions extends LibraryOptions {
  /** Told of what goes wrong while the bot is answering already. */
  readonly report: (error: unknown) => void;
  /** Told when another state answers. */
  readonly changed: (summary: IndexSummary) => void;
}

interface BotLibrary extends OpenLibrary {
  /** Done when nothing works on the index any more. */
  close(): Promise<void>;
}

/**
 * A bot that was started before answers at once, from what it knew then; what has changed since, and
 * what changes from then on, is read meanwhile, and takes its place when it is complete.
 */
export async function openBotLibrary(options: BotLibraryOptions): Promise<BotLibrary> {
  const library = (await openLibraryAsItIs(options)) ?? (await openLibrary(options));
  const upkeep = keepUpToDate(library, options);
  return {
    ...library,
    async close() {
      await upkeep.close();
      library.close();
    },
  };
}
