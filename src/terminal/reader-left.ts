/** Whether a stream could not be written because nobody reads it any more: no fault of anything. */
export function readerLeft(error: Error): boolean {
  return CODES.has((error as NodeJS.ErrnoException).code);
}

const CODES: ReadonlySet<string | undefined> = new Set([
  "EPIPE",
  "ECONNRESET",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_PREMATURE_CLOSE",
]);
