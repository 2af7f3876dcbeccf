import { type FSWatcher, type Throttler, watch } from "chokidar";

/** A file counts as written when it has not grown for so long. */
const SETTLED_MS = 150;

interface Watched {
  /** Something below the folder is new, changed or gone; files that are still being written are waited for. */
  readonly changed: () => void;
  /** Changes are no longer told, or not all of them. */
  readonly failed: (error: unknown) => void;
}

/** Tells of changes below a folder, hidden files aside, until it is closed. */
export function watchFolder(folder: string, { changed, failed }: Watched) {
  const watcher = watch(folder, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 3 },
    ignored: (path) => path !== folder && /(?:^|[/\\])\.[^/\\]*$/.test(path),
  });
  watcher.on("all", changed);
  watcher.on("error", failed);
  return {
    close() {
      endTimers(watcher);
      return watcher.close();
    },
  };
}

/**
 * For a second after it looked into a folder, chokidar keeps a timer that `close` forgets
 * (https://github.com/paulmillr/chokidar/blob/4.0.3/src/index.ts, `_throttle`): the process would
 * end that much later.
 */
function endTimers({ _throttled }: FSWatcher): void {
  for (const throttlers of _throttled.values())
    for (const { timeoutObject } of throttlers.values() as Iterable<Throttler>)
      clearTimeout(timeoutObject);
}
