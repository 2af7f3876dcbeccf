import { separatorBefore } from "../domain/separator-before.ts";
import type { Alteration, AlteredQuotation, Difference } from "../domain/verification.ts";
import { cutMiddle } from "./cut-middle.ts";
import { escapeInline, escapeText } from "./discord-text.ts";
import type { Translate } from "./messages/translate.ts";

const MOST_ALTERATIONS = 4;
/** Of the words of one alteration, and of a stretch that agrees; in UTF-16 code units. */
const MOST_NAMED = 80;
const MOST_KEPT = 200;

/** What was altered in sentences, the gravest first, and the words with the alterations marked. */
export function describeAltered(
  { alterations, differences }: AlteredQuotation,
  { translate, mostShown }: { readonly translate: Translate; readonly mostShown: number },
): readonly string[] {
  const most = Math.min(MOST_NAMED, Math.floor(mostShown / 5));
  const named = alterations
    .slice(0, MOST_ALTERATIONS)
    .map((alteration) => `- ${nameAlteration(alteration, translate, most)}`);
  const rest = alterations.length - MOST_ALTERATIONS;
  return [
    ...named,
    ...(rest > 0 ? [`- ${translate("verify.more-alterations", { rest })}`] : []),
    showDifferences(differences, mostShown),
  ];
}

function nameAlteration({ kind, missing, added }: Alteration, translate: Translate, most: number) {
  const how = missing === null ? "added" : added === null ? "missing" : "replaced";
  const show = (words: string | null) => escapeInline(cutMiddle(words ?? "", most));
  // No hyphens in the format's selectors.
  const what = kind.replace("-", "_");
  return translate("verify.alteration", {
    kind: what,
    how,
    missing: show(missing),
    added: show(added),
  });
}

/** Missing words struck out, added ones underlined; long stretches are cut. */
function showDifferences(differences: readonly Difference[], mostShown: number): string {
  let shown = "";
  let room = mostShown;
  for (const difference of differences) {
    const { kind, text } = difference;
    const part = cutMiddle(text.trim(), MOST_KEPT);
    if (part.length > room) return `> ${shown.trim()} […]`;
    room -= part.length;
    const escaped = escapeText(part);
    const marked = { kept: escaped, missing: `~~${escaped}~~`, added: `__**${escaped}**__` };
    shown += separatorBefore(difference) + marked[kind];
  }
  return `> ${shown.trim()}`;
}
