import { openJudge } from "./open-judge.ts";
import type { LibraryOptions, OpenLibrary } from "./open-library.ts";
import { openParts } from "./open-parts.ts";
import type { Verb } from "./run-verb.ts";

/** A library, and all that it was opened with. */
interface Opened extends LibraryOptions {
  readonly library: OpenLibrary;
}

/** Prepares what is missing, lets `run` ask, and closes what was opened, however it ends. */
export async function withLibrary(
  { settings, progress, notify }: Verb,
  run: (opened: Opened) => Promise<number>,
): Promise<number> {
  const { embedder, corpus } = await openParts(settings, progress);
  const { dataDirectory } = settings;
  try {
    // As with the corpus, after the thread has been started.
    const { openLibrary } = await import("./open-library.ts");
    const judge = openJudge(settings);
    const options = { dataDirectory, corpus, embedder, judge, progress, notify };
    const library = await openLibrary(options);
    try {
      return await run({ ...options, library });
    } finally {
      library.close();
    }
  } finally {
    await embedder.close();
  }
}
