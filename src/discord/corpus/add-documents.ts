import { MessageFlags, type RepliableInteraction } from "discord.js";
import type { IncomingDocument } from "../../domain/server-documents.ts";
import { describeSize } from "../describe-size.ts";
import { fitLines } from "../fit-lines.ts";
import type { Manager } from "./admit-manager.ts";
import { describeAddition } from "./describe-addition.ts";
import { followWork } from "./follow-work.ts";

/** Takes documents in, shows how far that is, and says in the end what became of each of them. */
export async function addDocuments(
  interaction: RepliableInteraction,
  {
    incoming,
    manager: {
      documents,
      occasion: { own: wording },
    },
  }: { readonly incoming: readonly IncomingDocument[]; readonly manager: Manager },
): Promise<void> {
  const working = documents.add(incoming);
  // What fails while the acknowledgement is under way is told after it, below.
  working.catch(() => {});
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { result, isInTime } = await followWork(interaction, {
    working,
    work: documents.work,
    wording,
  });
  if (!isInTime) return;
  const { translate, language } = wording;
  const { limits } = documents;
  const present = await documents.list();
  const bytes = present.reduce((sum, document) => sum + document.bytes, 0);
  const total = translate("corpus.added-total", {
    documents: present.length,
    size: describeSize(bytes, language),
    most: describeSize(limits.mostServerBytes, language),
  });
  const lines = result.additions.map((addition) => describeAddition(addition, { limits, wording }));
  const sayRest = (rest: number) => translate("corpus.more-files", { rest });
  await interaction.editReply({
    content: fitLines(
      [
        ...(present.length > 0 ? [total] : []),
        ...(result.isIndexed ? [] : [translate("corpus.not-indexed")]),
        ...lines,
      ],
      sayRest,
    ),
  });
}
