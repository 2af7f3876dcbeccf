import { causesOf } from "../domain/causes-of.ts";
import { explainError } from "../domain/explain-error.ts";
import { framesOf } from "../domain/frames-of.ts";
import { identifyError } from "../domain/identify-error.ts";
import { makeVisible } from "./make-visible.ts";
import { toOneLine } from "./to-one-line.ts";

/**
 * What is shown of an error that was not foreseen: where it came from; the whole way there; that and
 * its message, which may repeat a question, for whoever asks questions here and nobody else.
 */
export type ErrorDetail = "place" | "frames" | "messages";

/** What a person sees of an error: one sentence, unless they asked for more. Tokens are struck out. */
export function reportFault(error: unknown, detail: ErrorDetail): string {
  const chain = causesOf(error);
  const sentence = explainError(chain);
  if (sentence !== null) return withoutTokens(toOneLine(sentence));
  const { kinds, code, place } = identifyError(chain);
  if (detail === "place") {
    const what = [kinds[0], code, place && `at ${place}`].filter(Boolean).join(" ");
    return `Something unexpected went wrong (${what}): run again; if it comes back, VERBATIM_DEBUG=1 shows the way there.`;
  }
  const way =
    detail === "messages"
      ? chain.map(({ stack, message }) => stack || message)
      : chain.map((cause, at) => [kinds[at], ...framesOf(cause)].join("\n    "));
  return withoutTokens(
    makeVisible(`Something unexpected went wrong:\n${way.join("\nCaused by: ")}`),
  );
}

/** Discord's tokens and others of three parts, and those of model hubs. */
const TOKENS = /[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}|\bhf_\w{20,}/g;

function withoutTokens(text: string): string {
  return text.replace(TOKENS, "[token]");
}
