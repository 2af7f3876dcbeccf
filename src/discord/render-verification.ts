import type { ServerSettings } from "../domain/server-settings.ts";
import type { Difference, Verification } from "../domain/verification.ts";
import { attributeRange } from "./attribute-range.ts";
import { cutWords } from "./cut-words.ts";
import { escapeText, quoteBlock } from "./discord-text.ts";
import { LIMITS } from "./limits.ts";
import { type Rendered, renderQuotation } from "./render-quotation.ts";
import type { Wording } from "./wording.ts";

interface VerificationOptions {
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
}

const COLOURS = { exact: 0x2e7d4f, altered: 0xb3541e, absent: 0x6b7280 } as const;
/** Other places that say the same; more are only counted. */
const MOST_PLACES = 3;
const MOST_SHOWN = 600;

/** The verdict in a sentence, and below it what it rests on. */
export function renderVerification(
  verification: Verification,
  { style, wording }: VerificationOptions,
): Rendered {
  const { kind } = verification;
  if (kind === "absent" && verification.closest !== null) {
    const note = wording.translate("verify.absent-closest");
    const closest = { standing: "closest", place: 1, total: 1, question: null, note } as const;
    return renderQuotation(verification.closest, { ...closest, style, wording });
  }
  const limitChars = style === "embed" ? LIMITS.embedDescription : LIMITS.content;
  const text = joinWithin(describe(verification, wording), limitChars);
  return style === "embed"
    ? { content: "", embeds: [{ description: text, color: COLOURS[kind] }] }
    : { content: text, embeds: [] };
}

function describe(verification: Verification, wording: Wording): readonly string[] {
  const { translate } = wording;
  switch (verification.kind) {
    case "exact": {
      const { places, isToTheLetter } = verification;
      const rest = places.length - MOST_PLACES;
      return [
        `**${translate(isToTheLetter ? "verify.exact" : "verify.exact-but-signs")}**`,
        ...places.slice(0, 1).flatMap(({ text }) => showBlock(text)),
        ...places.slice(0, MOST_PLACES).map((place) => `— ${attributeRange(place, wording)}`),
        ...(rest > 0 ? [translate("verify.more-places", { rest })] : []),
      ];
    }
    case "altered": {
      const { place, differences } = verification;
      return [
        `**${translate("verify.altered")}**`,
        showDifferences(differences),
        `— ${attributeRange(place, wording)}`,
        `-# ${translate("verify.legend")}`,
      ];
    }
    case "absent":
      return [`**${translate("verify.absent")}**`];
  }
}

/** As many lines as there is room for; the verdict and the words are the first ones. */
function joinWithin(lines: readonly string[], limitChars: number): string {
  const text = lines.join("\n");
  return text.length <= limitChars ? text : joinWithin(lines.slice(0, -1), limitChars);
}

function showBlock(text: string): readonly string[] {
  const shown = cutWords(text, MOST_SHOWN);
  const block = quoteBlock(shown, { start: 0, end: 0 });
  return shown.length < text.length ? [block, "-# […]"] : [block];
}

/** Missing words struck out, added ones underlined; long stretches that agree are cut. */
function showDifferences(differences: readonly Difference[]): string {
  const shown: string[] = [];
  let room = MOST_SHOWN;
  for (const { kind, text } of differences) {
    const line = text.replace(/\s+/g, " ");
    const part = kind === "kept" && line.length > MOST_KEPT ? cutMiddle(line) : line;
    if (part.length > room) return `> ${[...shown, "[…]"].join(" ")}`;
    room -= part.length;
    const escaped = escapeText(part);
    shown.push(
      kind === "kept" ? escaped : kind === "missing" ? `~~${escaped}~~` : `__**${escaped}**__`,
    );
  }
  return `> ${shown.join(" ")}`;
}

const MOST_KEPT = 200;

/** A stretch that agrees, with its beginning and end. */
function cutMiddle(text: string): string {
  const half = Math.floor(MOST_KEPT / 2);
  const begin = text.slice(0, half).replace(/\S*$/, "");
  const end = text.slice(-half).replace(/^\S*/, "");
  return `${begin}[…]${end}`;
}
