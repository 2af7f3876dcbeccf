import { ComponentType } from "discord.js";
import { CITATION_FORMS, type CitationForm, type CitedPlace } from "../domain/citation.ts";
import { actionId } from "./action-id.ts";
import { encodeCitation } from "./citation-state.ts";
import { createRows } from "./create-rows.ts";
import { LIMITS } from "./limits.ts";
import type { MessageParts } from "./message-parts.ts";
import type { MessageKey } from "./messages/translate.ts";
import type { Wording } from "./wording.ts";

/** A message with a file, where the text does not fit into it. */
export interface CitationMessage extends MessageParts {
  readonly files: readonly { readonly attachment: Buffer; readonly name: string }[];
  /** None of those that an earlier form had. */
  readonly attachments: readonly [];
}

interface CitationOptions {
  readonly state: CitedPlace;
  readonly form: CitationForm;
  readonly wording: Wording;
}

const FORMS: Readonly<Record<CitationForm, { readonly name: MessageKey; readonly file: string }>> =
  {
    plain: { name: "cite.plain", file: "quotation.txt" },
    markdown: { name: "cite.markdown", file: "quotation.md" },
    bibtex: { name: "cite.bibtex", file: "quotation.bib" },
    "csl-json": { name: "cite.csl-json", file: "quotation.json" },
    apa: { name: "cite.apa", file: "quotation-apa.txt" },
    mla: { name: "cite.mla", file: "quotation-mla.txt" },
    chicago: { name: "cite.chicago", file: "quotation-chicago.txt" },
  };

/**
 * A citation to be copied, with a menu of the other forms. It stands in a block of code, which
 * shows it as it is and is copied at once; what does not fit into one comes whole, as a file.
 */
export function citationMessage(
  citation: string,
  { state, form, wording: { translate } }: CitationOptions,
): CitationMessage {
  const block = `\`\`\`\n${citation}\n\`\`\``;
  const fits = block.length <= LIMITS.content && !citation.includes("```");
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: actionId("cite", encodeCitation(state)),
    options: CITATION_FORMS.map((one) => ({
      label: translate(FORMS[one].name),
      value: one,
      default: one === form,
    })),
  } as const;
  return {
    content: fits ? block : translate("cite.file"),
    embeds: [],
    components: createRows([menu]),
    files: fits ? [] : [{ attachment: Buffer.from(citation), name: FORMS[form].file }],
    attachments: [],
  };
}
