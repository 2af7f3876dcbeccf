import type { Writable } from "node:stream";
import { readerLeft } from "./reader-left.ts";

/**
 * Writes and waits until the stream has taken it. `closed` means that nobody reads any more, as
 * when the output is piped to `head`: a reason to stop, not a fault.
 */
export function writeText(stream: Writable, text: string): Promise<"written" | "closed"> {
  return new Promise((resolve, reject) => {
    if (stream.destroyed || stream.writableEnded) {
      resolve("closed");
      return;
    }
    // A failed write is reported here and then by an event, later; that one is left to nobody,
    // so the listener stays on a stream that failed.
    stream.on("error", ignore);
    stream.write(text, (error) => {
      if (!error) {
        stream.off("error", ignore);
        resolve("written");
      } else if (readerLeft(error)) resolve("closed");
      else reject(error);
    });
  });
}

function ignore(): void {}
