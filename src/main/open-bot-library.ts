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
  updateIfPossible(options)
    .then(() => library.refresh())
    .catch(options.report);
  return library;
}
