import { openIndex } from "../index/open-index.ts";
import { StorageFault } from "../index/storage-fault.ts";
import { type UpdateOptions, updateIndex } from "../index/update-index.ts";
import type { LibraryOptions } from "./open-library.ts";

/**
 * Brings the index up to date. A full disk, or another process at it, is no reason not to answer
 * from the state before.
 * @throws Fault when there is none, or the corpus is empty or cannot be read
 */
export async function updateIfPossible(
  options: LibraryOptions & Pick<UpdateOptions, "outdated" | "answering" | "take">,
): Promise<void> {
  const { dataDirectory, embedder, notify } = options;
  try {
    const { kind } = await updateIndex({ ...options, care: "check" });
    if (kind === "busy") {
      notify(
        "Another process is bringing the index up to date; this one answers from what was there before.",
      );
    }
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
    const before = await openIndex(dataDirectory, embedder.identity);
    if (typeof before === "string") throw error;
    before.close();
    notify(error.message);
  }
}
