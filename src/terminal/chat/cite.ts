import { CITATION_FORMS, type CitationForm } from "../../domain/citation.ts";
import { findCited } from "../../domain/find-cited.ts";
import { makeVisible } from "../make-visible.ts";
import type { ChatCommand } from "./chat-command.ts";
import { GONE } from "./gone.ts";
import { pickQuotation } from "./pick-quotation.ts";

/** What each form is called here. */
const NAMES = CITATION_FORMS.map((form) => ({ form, name: form === "plain" ? "text" : form }));

/** A quotation with its reference, to be copied: its lines are not broken. */
export const cite = {
  name: "cite",
  usage: "/cite [N] [FORM]",
  summary: `quotation N of the last answer with its reference; FORM is ${NAMES.map(({ name }) => name).join(", ")}`,
  complete(typed) {
    const word = /\S*$/.exec(typed)?.[0] ?? "";
    const found = NAMES.filter(({ name }) => name.startsWith(word.toLowerCase()));
    return [found.map(({ name }) => name), word];
  },
  async run(typed, { library, memory, ...chat }) {
    const wanted = readWanted(typed);
    if (wanted === null) return { kind: "misused" };
    const picked = pickQuotation(wanted.number, memory);
    if (picked.kind !== "picked") return picked;
    const { key } = picked.quotation.passage;
    const words = await findCited({ kind: "passage", key }, library);
    if (words === null) return GONE;
    return { kind: "shown", text: makeVisible(chat.cite(words, wanted.form)) };
  },
} satisfies ChatCommand;

const WANTED = /^(\d{1,3})?(?:(?:^|\s+)([a-z-]+))?$/i;

/** `null` for what is neither a number nor a form, or more than that. */
function readWanted(
  typed: string,
): { readonly number: number; readonly form: CitationForm } | null {
  const found = WANTED.exec(typed);
  const [, number = "1", name = "text"] = found ?? [];
  const known = NAMES.find((one) => one.name === name.toLowerCase());
  if (found === null || known === undefined) return null;
  return { number: Number(number), form: known.form };
}
