import type { Report } from "../domain/quotation.ts";
import { dateSource, link } from "./cite-source.ts";
import { escapeInline } from "./discord-text.ts";
import { nameFilePlace } from "./name-file-place.ts";
import { nameSource } from "./name-source.ts";
import { shortenWords } from "./shorten-words.ts";
import type { Wording } from "./wording.ts";

/** Named below a quotation; the others are behind a button. */
export const MOST_NAMED = 3;
const MOST_NAME = 60;

/**
 * One line on who reports the same; as many are named as there is room for, the rest counted.
 * `null` where there is nobody, or no room even for that.
 * @param roomChars in UTF-16 code units
 */
export function describeReports(
  reports: readonly Report[],
  { wording, roomChars }: { readonly wording: Wording; readonly roomChars: number },
): string | null {
  if (reports.length === 0) return null;
  const { translate } = wording;
  const named = reports.slice(0, MOST_NAMED).map((report) => nameReport(report, wording));
  for (let count = named.length; count > 0; count--) {
    const rest = reports.length - count;
    const more = rest === 0 ? [] : [translate("reports.more", { rest })];
    const line = translate("reports.also", {
      reports: [...named.slice(0, count), ...more].join(" · "),
    });
    if (line.length <= roomChars) return line;
  }
  const counted = translate("reports.count", { count: reports.length });
  return counted.length <= roomChars ? counted : null;
}

/** Publisher, date and paragraph; without a publisher its author or how it is called. */
export function nameReport({ source, passage, link: address }: Report, wording: Wording): string {
  const { publisher, author } = source;
  const date = dateSource(source, wording);
  const name = shortenWords(publisher ?? author ?? nameSource(source, MOST_NAME), MOST_NAME);
  return [
    link(escapeInline(name), address),
    ...(date === null ? [] : [date]),
    `¶ ${passage.paragraph}`,
    ...(passage.filePlace === undefined ? [] : [nameFilePlace(passage.filePlace, wording)]),
  ].join(", ");
}
