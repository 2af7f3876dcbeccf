import type { Span } from "../domain/span.ts";
import { foldText } from "./fold-text.ts";
import type { FoldedSource } from "./folded-source.ts";
import { type Proposal, proposeDirectives } from "./propose-directives.ts";
import { addDirective, writeDirective } from "./write-directive.ts";

/** Discord's own limit for the address of a button; longer ones are not linked. */
const MOST_LINK = 512;

interface WordsOfSource {
  /** Of the source. */
  readonly url: string;
  readonly source: FoldedSource;
  /** Offsets into its text. */
  readonly words: Span;
}

/**
 * An address that a browser opens at the words: with the plainest text directive that names them
 * and nothing else in the source; failing that, one whose first match they are. Where there is
 * none, or no room for it, the address as it is.
 */
export function linkToWords({ url, source, words }: WordsOfSource): string {
  if (!/^https?:/i.test(url)) return url;
  let first: string | null = null;
  for (const proposal of proposeDirectives(source.text, words)) {
    const link = addDirective(url, writeDirective(proposal.directive));
    if (link.length > MOST_LINK) continue;
    const match = matchDirective(proposal, source);
    if (match === "only") return link;
    if (match === "first") first ??= link;
  }
  return first ?? url;
}

/** What a browser comes to, which takes the first match: the place that is meant, or another. */
function matchDirective(
  { directive, found: meant }: Proposal,
  { folded, placeOf }: FoldedSource,
): "only" | "first" | "another" {
  const prefix = foldText(directive.prefix);
  const start = foldText(directive.start);
  const end = foldText(directive.end);
  const suffix = foldText(directive.suffix);
  const beginning = prefix + start + (end === "" ? suffix : "");
  if (start === "") return "another";
  const found = folded.indexOf(beginning);
  const startsAt = found + prefix.length;
  const endsAt =
    end === ""
      ? startsAt + start.length
      : folded.indexOf(end + suffix, startsAt + start.length) + end.length;
  if (found < 0 || startsAt !== placeOf(meant.start) || endsAt !== placeOf(meant.end)) {
    return "another";
  }
  return folded.indexOf(beginning, found + 1) < 0 ? "only" : "first";
}
