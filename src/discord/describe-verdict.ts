import type { Quotation } from "../domain/quotation.ts";
import {
  type ExactQuotation,
  LESSER_DIFFERENCES,
  type LesserDifference,
  type PiecedQuotation,
  type Place,
  type Verdict,
} from "../domain/verification.ts";
import { attribute } from "./attribute.ts";
import { attributeRange } from "./attribute-range.ts";
import { cutMiddle } from "./cut-middle.ts";
import { cutWords } from "./cut-words.ts";
import { describeAltered } from "./describe-altered.ts";
import { escapeInline, quoteBlock } from "./discord-text.ts";
import { placeOf } from "./place-of.ts";
import type { Wording } from "./wording.ts";

interface VerdictOptions {
  readonly wording: Wording;
  /** Of all lines together; what is quoted gives way to it. */
  readonly limitChars: number;
}

/** Other places that say the same; more are only counted. */
const MOST_PLACES = 3;
const MOST_SHOWN = 900;
const MOST_LEFT_OUT = 200;
/** So much of the limit may be quoted, escaping and all. */
const SHARE_QUOTED = 0.3;

/** A verdict in lines, the most important first. */
export function describeVerdict(
  verdict: Verdict,
  { wording, limitChars }: VerdictOptions,
): readonly string[] {
  const { translate } = wording;
  const mostShown = Math.min(MOST_SHOWN, Math.floor(limitChars * SHARE_QUOTED));
  switch (verdict.kind) {
    case "exact":
      return describeExact(verdict, mostShown, wording);
    case "pieced":
      return describePieced(verdict, mostShown, wording);
    case "altered":
      return [
        `**${translate("verify.altered")}**`,
        ...describeAltered(verdict, { translate, mostShown }),
        `— ${attributeRange(verdict.place, wording)}`,
        `-# ${translate("verify.legend")}`,
      ];
    case "absent": {
      const { closest } = verdict;
      const head = `**${translate("verify.absent")}**`;
      if (closest === null) return [head];
      const text = cutWords(closest.passage.text, mostShown);
      return [
        head,
        `-# ${translate("grade.closest")}`,
        ...showSlice(text, closest.passage.text.length),
        `— ${attributeClosest(closest, wording)}`,
      ];
    }
  }
}

function describeExact(
  { places, lesser }: ExactQuotation,
  mostShown: number,
  wording: Wording,
): readonly string[] {
  const { translate } = wording;
  const rest = places.length - MOST_PLACES;
  const head =
    lesser.length === 0
      ? translate("verify.exact")
      : translate("verify.exact-but", { differences: listLesser(lesser, wording) });
  return [
    `**${head}**`,
    ...places.slice(0, 1).flatMap((place) => showPlace(place, mostShown)),
    ...places.slice(0, MOST_PLACES).map((place) => `— ${attributeRange(place, wording)}`),
    ...(rest > 0 ? [translate("verify.more-places", { rest })] : []),
  ];
}

/** With the words around, the checked ones in bold; by themselves where there is no room. */
function showPlace({ before, text, after }: Place, mostShown: number): readonly string[] {
  if (before.length + text.length + after.length > mostShown) {
    return showSlice(cutWords(text, mostShown), text.length);
  }
  const marked = { start: before.length, end: before.length + text.length };
  return [quoteBlock(before + text + after, before + after === "" ? NOTHING : marked)];
}

const NOTHING = { start: 0, end: 0 } as const;

function showSlice(shown: string, length: number): readonly string[] {
  const block = quoteBlock(shown, NOTHING);
  return shown.length < length ? [block, "-# […]"] : [block];
}

function describePieced(
  { parts, lesser }: PiecedQuotation,
  mostShown: number,
  wording: Wording,
): readonly string[] {
  const { translate } = wording;
  const pieces = parts.flatMap((part) => (part.kind === "piece" ? [part.place] : []));
  const room = Math.floor(mostShown / Math.max(1, pieces.length));
  const lines = parts.flatMap((part, at) => {
    if (part.kind === "joint") return [`-# […] ${translate("verify.joint", { sign: part.sign })}`];
    if (part.kind === "left-out") {
      const words = escapeInline(cutMiddle(part.place.text, Math.min(MOST_LEFT_OUT, room)));
      return [`-# […] ${translate("verify.left-out", { sign: part.sign, words })}`];
    }
    const next = parts.slice(at + 1).find((one) => one.kind === "piece");
    const isSame =
      next?.kind === "piece" &&
      attributeRange(next.place, wording) === attributeRange(part.place, wording);
    const cited = isSame ? [] : [`— ${attributeRange(part.place, wording)}`];
    return [...showSlice(cutWords(part.place.text, room), part.place.text.length), ...cited];
  });
  const differences = listLesser(lesser, wording);
  return [
    `**${translate("verify.pieced")}**`,
    ...(lesser.length > 0 ? [translate("verify.lesser-too", { differences })] : []),
    ...lines,
  ];
}

function listLesser(lesser: readonly LesserDifference[], { translate, language }: Wording): string {
  const names = LESSER_DIFFERENCES.filter((kind) => lesser.includes(kind)).map((kind) =>
    // No hyphens in the format's selectors.
    translate("verify.lesser", { kind: kind.replace("-", "_") }),
  );
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

function attributeClosest({ source, passage, link }: Quotation, wording: Wording): string {
  const place = placeOf(passage, wording);
  return attribute({ source, link, place, located: passage.key }, wording);
}
