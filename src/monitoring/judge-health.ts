import type { Connection } from "../domain/connection.ts";

/** What health is judged by. */
export interface HealthFacts {
  /** That can be quoted. */
  readonly passages: number;
  /** `null` where it answers in a terminal. */
  readonly connection: Connection | null;
}

/** Why it cannot answer at this moment, in a sentence; `null` when it can. */
export function judgeHealth({ passages, connection }: HealthFacts): string | null {
  if (passages === 0)
    return "There is nothing to quote: put documents into the corpus and run `npm run index`.";
  if (connection !== null && !connection.isReady)
    return "Discord is not connected at the moment: it is tried again by itself.";
  return null;
}
