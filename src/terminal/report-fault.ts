import { causesOf } from "../domain/causes-of.ts";
import { Fault } from "../domain/fault.ts";
import { makeVisible } from "./make-visible.ts";
import { toOneLine } from "./to-one-line.ts";

interface ReportOptions {
  /** Whether the person asked to see where an unexpected error came from. */
  readonly debug: boolean;
}

/**
 * What a person sees of an error: one sentence, and a stack only with `debug` and only of what was
 * not foreseen. Tokens are struck out.
 */
export function reportFault(error: unknown, { debug }: ReportOptions): string {
  const chain = causesOf(error);
  const fault = chain.find((cause) => cause instanceof Fault);
  if (fault) return withoutTokens(toOneLine(fault.message));

  for (const cause of chain) {
    const sentence = describeSystemError(cause as NodeJS.ErrnoException);
    if (sentence) return toOneLine(sentence);
  }
  if (debug) return withoutTokens(`Something unexpected went wrong:\n${stacksOf(chain)}`);
  const message = toOneLine(chain[0]?.message || "it did not say what");
  return withoutTokens(
    `Something unexpected went wrong: ${message}; run again with VERBATIM_DEBUG=1 to see where`,
  );
}

function describeSystemError({ code, path }: NodeJS.ErrnoException): string | null {
  switch (code) {
    case "ENOSPC":
      return `The disk is full, so ${path ?? "a file"} could not be written; make room and run again.`;
    case "EACCES":
    case "EPERM":
      return `There is no permission to use ${path ?? "a file"}; change its permissions or choose another place, then run again.`;
    case "EROFS":
      return `${path ?? "A file"} is on a disk that can only be read; choose another place and run again.`;
    case "EMFILE":
    case "ENFILE":
      return `Too many files are open at once${path ? `, so ${path} could not be opened` : ""}; close other programs or raise the limit with "ulimit -n 4096", then run again.`;
    default:
      return null;
  }
}

function stacksOf(chain: readonly Error[]): string {
  return makeVisible(chain.map(({ stack, message }) => stack ?? message).join("\nCaused by: "));
}

/** Discord's tokens and others of three parts, and those of model hubs. */
const TOKENS = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|\bhf_\w{20,}/g;

function withoutTokens(text: string): string {
  return text.replace(TOKENS, "[token]");
}
