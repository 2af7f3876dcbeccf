import { setTimeout as wait } from "node:timers/promises";

/** What is under way. */
export interface Tasks {
  /** Nothing is begun any more after `finish`. */
  run(task: () => Promise<void>): void;
  /** Waits for what is under way, at most so long. */
  finish(mostMs: number): Promise<void>;
}

/** Tasks must not reject. */
export function createTasks(): Tasks {
  const underWay = new Set<Promise<void>>();
  let isFinishing = false;
  return {
    run(task) {
      if (isFinishing) return;
      const done = task().finally(() => underWay.delete(done));
      underWay.add(done);
    },
    async finish(mostMs) {
      isFinishing = true;
      const timer = new AbortController();
      await Promise.race([
        Promise.all(underWay),
        wait(mostMs, undefined, { signal: timer.signal }).catch(() => {}),
      ]);
      timer.abort();
    },
  };
}
