import type { CommittedState } from "../index/commit-state.ts";
import { type UpdateOptions, type UpdateOutcome, updateIndex } from "../index/update-index.ts";

/**
 * Brings the index up to date and keeps the state that it made, so that it need not be read again.
 * @returns with that state, which is to be opened or closed; `undefined` where none was made
 */
export async function updateAndKeep(options: Omit<UpdateOptions, "take">): Promise<{
  readonly outcome: UpdateOutcome;
  readonly made: CommittedState | undefined;
}> {
  let made: CommittedState | undefined;
  const take = (state: CommittedState) => {
    made = state;
  };
  return { outcome: await updateIndex({ ...options, take }), made };
}
