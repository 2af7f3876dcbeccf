import { clearInterval, setInterval } from "node:timers";
import type { IndexSummary } from "../domain/passage-index.ts";
import type { LibraryOptions, OpenLibrary } from "./open-library.ts";
import { runAlone } from "./run-alone.ts";
import { watchFolder } from "./watch-folder.ts";

/** How often it looks whether another process has changed the index. */
const REFRESH_MS = 1000;

/**
 * How often the corpus is looked through all the same: for folders whose system tells of no changes,
 * such as some network drives, and after an update that could not be made.
 */
const LOOK_MS = 15_000;

interface Upkeep extends Pick<LibraryOptions, "corpus" | "notify" | "progress"> {
  /** Told when another state answers. */
  readonly changed: (summary: IndexSummary) => void;
  /** Told of what goes wrong, once while it lasts; what was there before goes on answering. */
  readonly report: (error: unknown) => void;
}

/** Until it is closed, a library follows its corpus, and what other processes make of its index. */
export function keepUpToDate(library: OpenLibrary, options: Upkeep) {
  const { corpus, progress, changed, report } = options;
  let before = new Set<string>();
  let now = new Set<string>();
  const once = (sentence: string, tell: () => void) => {
    if (!before.has(sentence) && !now.has(sentence)) tell();
    now.add(sentence);
  };
  const notify = (sentence: string) => once(sentence, () => options.notify(sentence));
  const failed = (error: unknown) => once(String(error), () => report(error));

  const tell = (isAnother: boolean) => {
    if (isAnother) changed(library.summary());
  };
  const refreshes = runAlone(async () => tell(await library.refresh()));
  const updates = runAlone(async (outdated) => {
    before = now;
    now = new Set();
    tell(await library.update({ outdated, notify, progress }));
  });
  const update = () => {
    updates.request().catch(failed);
  };
  const watcher = watchFolder(corpus.location, { changed: update, failed });
  const refreshing = setInterval(() => refreshes.request().catch(failed), REFRESH_MS);
  const looking = setInterval(() => {
    if (!updates.isRunning) update();
  }, LOOK_MS);
  update();

  return {
    async close() {
      clearInterval(refreshing);
      clearInterval(looking);
      await watcher.close();
      await updates.close();
      await refreshes.close();
    },
  };
}
