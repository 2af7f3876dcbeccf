import { once } from "node:events";

/** Until the process is told to end, or something else ends it first. */
export async function untilSignal(ended: Promise<never>): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  try {
    await Promise.race([
      ended,
      once(process, "SIGTERM", { signal }),
      once(process, "SIGINT", { signal }),
    ]);
  } finally {
    controller.abort();
  }
}
