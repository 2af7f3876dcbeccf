import { causesOf } from "../domain/causes-of.ts";
import { Fault } from "../domain/fault.ts";
import type { LogFields } from "./create-log.ts";

/**
 * What a log may hold of an error. A Fault's sentence is ours; the message of any other error may
 * repeat what somebody asked, so of it only its kind and where it came from are kept.
 */
export function describeError(error: unknown): LogFields {
  const chain = causesOf(error);
  const fault = chain.find((cause) => cause instanceof Fault);
  if (fault !== undefined) return { message: fault.message };
  const codes = chain.flatMap((cause) => (cause as NodeJS.ErrnoException).code ?? []);
  return {
    error: chain.map((cause) => cause.constructor.name).join(", caused by "),
    code: codes[0],
    stack: chain.map(framesOf).join("\ncaused by\n"),
  };
}

/** A stack begins with the message, which may have lines of its own. */
function framesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim())
    .join("\n");
}

/** With a place in a file, `(file:line:column)`, behind it. */
const FRAME = /^ {4}at .*:\d+:\d+\)?$/;
