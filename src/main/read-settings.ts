import { config } from "dotenv";
import { parseSettings, type Settings } from "./settings.ts";

/** What a person decided outside of `.env`: how to show, not what to do. */
export interface Surroundings {
  readonly settings: Settings;
  /** NO_COLOR is set to anything (no-color.org). */
  readonly refusesColour: boolean;
  /** VERBATIM_DEBUG is set: faults are shown with all that is known of them. */
  readonly debugs: boolean;
}

/**
 * Reads `.env` in the working directory and the environment, which goes before it.
 * @throws Fault that lists every faulty setting
 */
export function readSettings(): Surroundings {
  config({ quiet: true });
  return {
    settings: parseSettings(process.env),
    refusesColour: Boolean(process.env.NO_COLOR),
    debugs: Boolean(process.env.VERBATIM_DEBUG),
  };
}
