/** Runs something whenever it is asked for, never twice at a time. */
export interface Runner {
  readonly isRunning: boolean;
  /**
   * Done when a run that began after this call is done; calls during a run share the next one.
   * @throws what that run throws
   */
  request(): Promise<void>;
  /** When nothing runs any more; nothing runs afterwards. */
  close(): Promise<void>;
}

/** @param run is told by its signal that what it does is out of date, or that all ends */
export function runAlone(run: (signal: AbortSignal) => Promise<void>): Runner {
  let current: { readonly done: Promise<void>; readonly outdated: AbortController } | null = null;
  let next: Promise<void> | null = null;
  let isClosed = false;

  const begin = (): Promise<void> => {
    next = null;
    if (isClosed) return Promise.resolve();
    const outdated = new AbortController();
    const done = run(outdated.signal).finally(() => {
      current = null;
    });
    current = { done, outdated };
    return done;
  };
  return {
    get isRunning() {
      return current !== null;
    },
    request() {
      if (current === null) return begin();
      current.outdated.abort();
      next ??= current.done.then(begin, begin);
      return next;
    },
    async close() {
      isClosed = true;
      current?.outdated.abort();
      await current?.done.catch(() => {});
    },
  };
}
