import type { Corpus } from "../domain/corpus.ts";
import type { Embedder } from "../domain/embedder.ts";
import { openJudge } from "./open-judge.ts";
import type { OpenLibrary } from "./open-library.ts";
import { openParts } from "./open-parts.ts";
import type { Verb } from "./run-verb.ts";

interface Opened {
  readonly library: OpenLibrary;
  readonly corpus: Corpus;
  readonly embedder: Embedder;
}

/** Prepares what is missing, lets `run` ask, and closes what was opened, however it ends. */
export async function withLibrary(
  { settings, progress, notify }: Verb,
  run: (opened: Opened) => Promise<number>,
): Promise<number> {
  const [{ embedder, corpus }, { openLibrary }] = await Promise.all([
    openParts(settings, progress),
    // Loaded while a thread opens the model.
    import("./open-library.ts"),
  ]);
  const { dataDirectory } = settings;
  try {
    const library = await openLibrary({
      dataDirectory,
      corpus,
      embedder,
      judge: openJudge(settings),
      progress,
      notify,
    });
    try {
      return await run({ library, corpus, embedder });
    } finally {
      library.close();
    }
  } finally {
    await embedder.close();
  }
}
