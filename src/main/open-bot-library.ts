import {
  type LibraryOptions,
  type OpenLibrary,
  openLibrary,
  openLibraryAsItIs,
} from "./open-library.ts";
import { updateIfPossible } from "./update-if-possible.ts";

interface BotLibraryOptions extends LibraryOptions {
  /** Told of what goes wrong while the bot is answering already. */
  readonly report: (error: unknown) => void;
}

/**
 * A bot that was started before answers at once, from what it knew then; what has changed since is
 * read meanwhile, and takes its place when it is complete.
 */
export async function openBotLibrary(options: BotLibraryOptions): Promise<OpenLibrary> {
  const library = await openLibraryAsItIs(options);
  if (library === null) return openLibrary(options);
  let isClosed = false;
  updateIfPossible(options)
    .then(() => library.refresh())
    .catch((error: unknown) => {
      // An update that is cut short by the end of the bot goes on at the next start.
      if (!isClosed) options.report(error);
    });
  return {
    ...library,
    close() {
      isClosed = true;
      library.close();
    },
  };
}
