import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { ServerDocument, StoredFile } from "../../domain/server-documents.ts";
import { nameFile } from "../name-file.ts";
import type { Manager } from "./admit-manager.ts";
import { describeNone } from "./documents-message.ts";
import { findDocument, sayUnknown } from "./find-document.ts";
import { divideFiles, zipFiles } from "./pack-files.ts";

/** Each is a message of its own; what is more is asked for document by document. */
const MOST_PARTS = 10;
/** Names of what was left out; more are only counted. */
const MOST_NAMED = 8;

/** Gives documents back as they came, in zip files as large as Discord takes them. */
export async function exportDocuments(
  interaction: ChatInputCommandInteraction,
  { documents, occasion: { own } }: Manager,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { translate } = own;
  const typed = interaction.options.getString("document");
  const only = typed === null ? null : await findDocument(documents, typed);
  if (typed !== null && only === null) {
    await interaction.editReply({ content: sayUnknown(typed, own) });
    return;
  }
  const all = await documents.files();
  const wanted = all.filter(({ name }) => only === null || isOf(only, name));
  const { parts, leftOut } = divideFiles(wanted, {
    mostBytes: interaction.attachmentSizeLimit,
    mostParts: MOST_PARTS,
  });
  const rest = leftOut.length === 0 ? [] : [nameLeftOut(leftOut, translate)];
  if (parts.length === 0) {
    await interaction.editReply({ content: rest[0] ?? describeNone(documents, own) });
    return;
  }
  for (const [place, files] of parts.entries()) {
    const number = place + 1;
    const said = translate("corpus.export-part", {
      ...{ files: files.length, part: number, parts: parts.length },
    });
    const message = {
      content: [said, ...(place === 0 ? rest : [])].join("\n"),
      files: [{ attachment: await zipFiles(files), name: `documents-${number}.zip` }],
    };
    if (place === 0) await interaction.editReply(message);
    else await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
  }
}

/** The document itself, or the metadata beside it. */
function isOf({ name }: ServerDocument, file: string): boolean {
  return file === name || file === `${name}.yaml`;
}

function nameLeftOut(
  files: readonly StoredFile[],
  translate: Manager["occasion"]["own"]["translate"],
): string {
  const names = files.slice(0, MOST_NAMED).map(({ name }) => nameFile(name));
  const more = files.length > names.length ? [`+${files.length - names.length}`] : [];
  return translate("corpus.export-left-out", { files: [...names, ...more].join(", ") });
}
