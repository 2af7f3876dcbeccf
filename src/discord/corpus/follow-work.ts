import { setTimeout as wait } from "node:timers/promises";
import type { RepliableInteraction } from "discord.js";
import type { Work } from "../../domain/server-documents.ts";
import type { Wording } from "../wording.ts";

/** Discord takes five edits in five seconds; a reader needs fewer. */
const EDIT_MS = 2000;
/** A reply can be edited for fifteen minutes. */
export const MOST_FOLLOWED_MS = 14 * 60 * 1000;

/**
 * Shows how far a piece of work is, by edits of the reply, until it is done.
 * @returns what came of it, and whether the reply can still be edited
 */
export async function followWork<Result>(
  interaction: RepliableInteraction,
  {
    working,
    work,
    wording,
  }: {
    readonly working: Promise<Result>;
    readonly work: () => Work | null;
    readonly wording: Wording;
  },
): Promise<{ readonly result: Result; readonly isInTime: boolean }> {
  const done = working.then(
    () => true,
    () => true,
  );
  const until = performance.now() + MOST_FOLLOWED_MS;
  let shown = "";
  while (!(await Promise.race([done, wait(EDIT_MS, false, { ref: false })]))) {
    if (performance.now() > until) {
      await interaction.editReply({ content: wording.translate("corpus.takes-long") });
      return { result: await working, isInTime: false };
    }
    const content = describeWork(work(), wording);
    if (content !== null && content !== shown) await interaction.editReply({ content });
    shown = content ?? shown;
  }
  return { result: await working, isInTime: true };
}

/** `null` when nothing is being done. */
export function describeWork(work: Work | null, { translate }: Wording): string | null {
  if (work === null) return null;
  const { kind, done, total } = work;
  return translate(kind === "receiving" ? "corpus.receiving" : "corpus.indexing", { done, total });
}

/** Waits between two edits. */
export function untilNextEdit(): Promise<void> {
  return wait(EDIT_MS, undefined, { ref: false });
}
