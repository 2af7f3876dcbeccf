import type { APIEmbed } from "discord.js";
import type { ServerSettings } from "../domain/server-settings.ts";
import type { Verdict, Verification } from "../domain/verification.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { escapeInline } from "./discord-text.ts";
import { LIMITS } from "./limits.ts";
import { type Rendered, renderQuotation } from "./render-quotation.ts";
import { shortenPlain } from "./shorten-plain.ts";
import type { Wording } from "./wording.ts";

interface VerificationOptions {
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
}

const COLOURS: Readonly<Record<Verdict["kind"], number>> = {
  exact: 0x2e7d4f,
  pieced: 0x8a7a4a,
  altered: 0xb3541e,
  absent: 0x6b7280,
};
/** How a quotation is called by, of several in one message. */
const MOST_NAMED = 80;

/** Of each quotation the verdict in a sentence, and below it what it rests on. */
export function renderVerification(
  verifications: readonly Verification[],
  { style, wording }: VerificationOptions,
): Rendered {
  const [only] = verifications;
  if (only?.verdict.kind === "absent" && only.verdict.closest && verifications.length === 1) {
    const note = wording.translate("verify.absent-closest");
    const closest = { standing: "closest", place: 1, total: 1, question: null, note } as const;
    return renderQuotation(only.verdict.closest, { ...closest, style, wording });
  }
  const total = verifications.length;
  const limitChars =
    style === "embed"
      ? Math.min(LIMITS.embedDescription, Math.floor(LIMITS.embeds / total))
      : Math.floor(LIMITS.content / total) - 1;
  const texts = verifications.map(({ text, verdict }, at) => {
    const named = escapeInline(shortenPlain(text, Math.min(MOST_NAMED, limitChars / 8)));
    const number = wording.translate("verify.claim", { number: at + 1, total, text: named });
    const above = total === 1 ? [] : [`-# ${number}`];
    return joinWithin([...above, ...describeVerdict(verdict, { wording, limitChars })], limitChars);
  });
  if (style === "plain") return { content: texts.join("\n"), embeds: [] };
  const embeds = texts.map((description, at): APIEmbed => {
    const kind = verifications[at]?.verdict.kind ?? "absent";
    return { description, color: COLOURS[kind] };
  });
  return { content: "", embeds };
}

/** As many lines as there is room for; the verdict is among the first ones. */
function joinWithin(lines: readonly string[], limitChars: number): string {
  const text = lines.join("\n");
  return text.length <= limitChars ? text : joinWithin(lines.slice(0, -1), limitChars);
}
