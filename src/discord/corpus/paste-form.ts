import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import type { DocumentMetadata, IncomingDocument } from "../../domain/server-documents.ts";
import { actionId, readActionId } from "../action-id.ts";
import type { Wording } from "../wording.ts";

/** As many as Discord takes in one field. */
const MOST_TEXT = 4000;
export const MOST_FIELD = 300;
/** So that it fits into the form's custom id: a form has five fields at most. */
export const MOST_PUBLISHER = 80;

/** Fields of the form besides the text; who published it goes along unseen. */
const FIELDS = ["title", "author", "date", "url"] as const;

/** A form for a text with what is known of it; what was given with the command stands in it. */
export function pasteForm(
  known: DocumentMetadata,
  { translate, language }: Wording,
): APIModalInteractionResponseCallbackData {
  const [title, ...others] = FIELDS.map((field) => {
    const value = known[field];
    const name = translate(`command.corpus.add.${field}.name`);
    return {
      type: ComponentType.Label as const,
      label: name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
      description: translate(`command.corpus.add.${field}.description`),
      component: {
        type: ComponentType.TextInput as const,
        custom_id: field,
        style: TextInputStyle.Short,
        required: field === "title",
        max_length: MOST_FIELD,
        ...(value === null ? {} : { value }),
      },
    };
  });
  const text = {
    type: ComponentType.Label as const,
    label: translate("corpus.modal-text"),
    component: {
      type: ComponentType.TextInput as const,
      custom_id: "text",
      style: TextInputStyle.Paragraph,
      required: true,
      max_length: MOST_TEXT,
    },
  };
  return {
    custom_id: actionId("paste", known.publisher ?? ""),
    title: translate("corpus.modal-title"),
    components: title === undefined ? [text] : [title, text, ...others],
  };
}

/** The text of a form that was sent, as a document named by its title. */
export function readPasteForm({ fields, customId }: ModalSubmitInteraction): IncomingDocument {
  const typedIn = (field: string) => fields.getTextInputValue(field).trim() || null;
  const metadata = {
    title: typedIn("title"),
    author: typedIn("author"),
    date: typedIn("date"),
    url: typedIn("url"),
    publisher: readActionId(customId).state || null,
  };
  const bytes = Buffer.from(fields.getTextInputValue("text"));
  return {
    name: `${metadata.title ?? ""}.txt`,
    metadata,
    fetch: async () => ({ kind: "fetched", bytes }),
  };
}
