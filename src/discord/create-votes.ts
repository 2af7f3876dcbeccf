import { LimitedCollection } from "discord.js";
import type { Verdict } from "../domain/records.ts";

/** Most presses remembered; the oldest are forgotten first. */
const MOST = 10_000;

/**
 * Who found what helpful, for as long as the bot runs and never on disk: so that a second press by
 * the same person is not counted again, and another verdict replaces the first.
 */
export interface Votes {
  /** @returns the verdict of before; `null` for the first press */
  replace(press: string, verdict: Verdict): Verdict | null;
}

export function createVotes(): Votes {
  const verdicts = new LimitedCollection<string, Verdict>({ maxSize: MOST });
  return {
    replace(press, verdict) {
      const before = verdicts.get(press) ?? null;
      verdicts.set(press, verdict);
      return before;
    },
  };
}
