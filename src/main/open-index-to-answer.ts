import { Fault } from "../domain/fault.ts";
import { nothingToQuote } from "../domain/nothing-to-quote.ts";
import type { CommittedState } from "../index/commit-state.ts";
import { IndexDamage } from "../index/index-damage.ts";
import { type OpenIndex, openIndex } from "../index/open-index.ts";
import type { UpdateOptions } from "../index/update-index.ts";
import { updateAndKeep } from "./update-and-keep.ts";

/**
 * An index that has something to quote, made anew where what is there cannot be opened.
 * @param made a state just committed, which is not read again
 * @throws Fault when there is nothing to quote, or the index cannot be made
 */
export async function openIndexToAnswer(
  options: UpdateOptions,
  made?: CommittedState,
): Promise<OpenIndex> {
  const index = await openOrMend(options, made);
  if (index.summary.passages > 0) return index;
  index.close();
  throw nothingToQuote(options.corpus.location);
}

async function openOrMend(options: UpdateOptions, made?: CommittedState): Promise<OpenIndex> {
  const { dataDirectory, embedder, care } = options;
  if (care !== "rebuild") {
    const opened = await openIndex(dataDirectory, embedder.identity, made);
    if (typeof opened !== "string") return opened;
  }
  const { made: anew } = await updateAndKeep(options);
  const mended = await openIndex(dataDirectory, embedder.identity, anew);
  if (typeof mended !== "string") return mended;
  if (mended === "damaged") throw new IndexDamage(dataDirectory);
  throw new Fault(
    `The index in ${dataDirectory} is not ready for this model yet; if another process is making it, wait until it is done, otherwise run \`npm run index\`.`,
  );
}
