import type { Writable } from "node:stream";
import { readerLeft } from "../terminal/reader-left.ts";

/**
 * Whoever reads only the beginning of what a verb writes (`| head -1`) ends nothing with an error:
 * the verb comes to its own end, and the rest is written to nobody. Anything else that keeps the
 * stream from being written stays an error.
 */
export function letReadersLeave(stream: Writable): void {
  stream.on("error", (error) => {
    if (!readerLeft(error)) throw error;
  });
}
