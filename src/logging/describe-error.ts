import { causesOf } from "../domain/causes-of.ts";
import { explainError } from "../domain/explain-error.ts";
import { framesOf } from "../domain/frames-of.ts";
import { identifyError } from "../domain/identify-error.ts";
import type { LogFields } from "./create-log.ts";

/**
 * What a log may hold of an error. A sentence of ours is kept; the message of any other error may
 * repeat what somebody asked, so of it only its kind and where it came from are.
 */
export function describeError(error: unknown): LogFields {
  const chain = causesOf(error);
  const message = explainError(chain);
  if (message !== null) return { message };
  const { kinds, code, place } = identifyError(chain);
  return {
    error: kinds.join(", caused by "),
    code,
    place,
    stack: chain.map((cause) => framesOf(cause).join("\n")).join("\ncaused by\n"),
  };
}
