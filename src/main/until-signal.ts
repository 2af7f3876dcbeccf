import { once } from "node:events";

/** Until the process is told to end; from the call on, that no longer ends it by itself. */
export async function untilSignal(): Promise<void> {
  await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
}
