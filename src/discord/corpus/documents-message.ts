import type { ServerDocument, ServerDocuments } from "../../domain/server-documents.ts";
import { createRows } from "../create-rows.ts";
import { describeSize } from "../describe-size.ts";
import { listButtons } from "../list-buttons.ts";
import { nameFile } from "../name-file.ts";
import type { Outcome } from "../respond.ts";
import type { Wording } from "../wording.ts";

const ON_A_PAGE = 8;

/** A page of the documents that a server has of its own. */
export async function documentsMessage(
  page: number,
  { documents, wording }: { readonly documents: ServerDocuments; readonly wording: Wording },
): Promise<Outcome> {
  const { translate } = wording;
  const all = await documents.list();
  if (all.length === 0) return { kind: "refusal", sentence: describeNone(documents, wording) };
  const skip = page * ON_A_PAGE;
  const shown = all.slice(skip, skip + ON_A_PAGE);
  if (shown.length === 0) return { kind: "refusal", sentence: translate("refusal.gone") };
  const place = { total: all.length, first: skip + 1, last: skip + shown.length };
  const lines = shown.map((document) => `- ${describeDocument(document, wording)}`);
  const buttons = listButtons("documents", {
    state: { words: "", page },
    hasNext: place.last < all.length,
    wording,
  });
  return {
    kind: "message",
    message: {
      content: [translate("corpus.list-head", place), ...lines].join("\n"),
      embeds: [],
      components: createRows(buttons),
    },
  };
}

/** That there are none, and how there come to be some where that is possible. */
export function describeNone(
  { limits }: Pick<ServerDocuments, "limits">,
  { translate, language }: Wording,
): string {
  if (limits.mostServerBytes === 0) return translate("corpus.none-addable");
  return translate("corpus.none", {
    formats: limits.formats,
    mostFile: describeSize(limits.mostFileBytes, language),
    most: describeSize(limits.mostServerBytes, language),
  });
}

function describeDocument(
  { name, title, bytes, addedAt }: ServerDocument,
  { language }: Wording,
): string {
  const added = `<t:${Math.floor(Date.parse(addedAt) / 1000)}:d>`;
  const parts = [nameFile(name), describeSize(bytes, language), added];
  return (title === null ? parts : [nameFile(title), ...parts]).join(" · ");
}
