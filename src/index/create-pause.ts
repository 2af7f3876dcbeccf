import { setImmediate } from "node:timers/promises";

/** How long questions may have to wait for an update that works in the same process. */
const LONGEST_MS = 12;

/** Awaited within a long task, it lets whatever else waits have its turn, as often as is due. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
