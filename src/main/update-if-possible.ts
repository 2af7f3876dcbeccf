import type { CommittedState } from "../index/commit-state.ts";
import { openIndex } from "../index/open-index.ts";
import { StorageFault } from "../index/storage-fault.ts";
import type { UpdateOptions } from "../index/update-index.ts";
import type { LibraryOptions } from "./open-library.ts";
import { updateAndKeep } from "./update-and-keep.ts";

/**
 * Brings the index up to date. A full disk, or another process at it, is no reason not to answer
 * from the state before.
 * @returns the state that it made, which is to be opened or closed; `undefined` where it made none
 * @throws Fault when there is none, or the corpus is empty or cannot be read
 */
export async function updateIfPossible(
  options: LibraryOptions & Pick<UpdateOptions, "outdated" | "answering">,
): Promise<CommittedState | undefined> {
  const { dataDirectory, embedder, notify } = options;
  try {
    const { outcome, made } = await updateAndKeep({ ...options, care: "check" });
    if (outcome.kind === "busy") {
      notify(
        "Another process is bringing the index up to date; this one answers from what was there before.",
      );
    }
    return made;
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    const before = await openIndex(dataDirectory, embedder.identity);
    if (typeof before === "string") throw error;
    before.close();
    notify(error.message);
    return undefined;
  }
}
