import type { Quotation } from "../domain/quotation.ts";
import { dateSource } from "./cite-source.ts";
import { nameSource } from "./name-source.ts";
import { shortenPlain } from "./shorten-plain.ts";
import type { Wording } from "./wording.ts";

/** Of each line of a menu, in UTF-16 code units. */
const LINE = 100;

/** A quotation as one line of a menu: which it is, and how its marked sentence begins. */
export function describeOption(
  { passage, source, highlight }: Quotation,
  {
    place,
    wording,
    mark = null,
  }: {
    readonly place: number;
    readonly wording: Wording;
    /** What tells the source from another of the same title and date. */
    readonly mark?: string | null;
  },
): { readonly label: string; readonly description: string } {
  // The date before the title: communiqués of one series are told apart before the line ends.
  const date = dateSource(source, wording);
  const named = date === null ? [] : [date];
  const label = wording.translate("menu.option", {
    number: place + 1,
    paragraph: passage.paragraph,
    source: [...named, ...(mark ? [mark] : []), nameSource(source, LINE)].join(" · "),
  });
  const sentence = passage.text.slice(highlight.start, highlight.end) || passage.text;
  return { label: shortenPlain(label, LINE), description: shortenPlain(sentence, LINE) };
}
