import { config } from "dotenv";
import { Fault } from "../domain/fault.ts";
import { parseSettings, parseSoundSettings, type Settings } from "./settings.ts";

/** What a person decided outside of `.env`: how to show, not what to do. */
export interface Surroundings {
  readonly settings: Settings;
  /** NO_COLOR is set to anything (no-color.org). */
  readonly refusesColour: boolean;
  /** VERBATIM_DEBUG is set: of unforeseen errors, more is shown than a sentence. */
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

/**
 * The same for who looks for faults: those settings that are sound.
 * @returns with `read`, which throws a Fault for what could not be read
 */
export function readSoundSettings(): {
  readonly settings: Settings;
  readonly read: () => Settings;
} {
  const { error } = config({ quiet: true });
  return {
    settings: parseSoundSettings(process.env),
    read() {
      // Without a file, everything is as it comes.
      if (error !== undefined && String(error.code) !== "ENOENT") {
        throw new Fault(
          ".env cannot be read: make it a file that this user may read, like .env.example.",
          { cause: error },
        );
      }
      return parseSettings(process.env);
    },
  };
}
