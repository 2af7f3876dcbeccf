import { endCrashes } from "./end-crashes.ts";
import { readSettings, type Surroundings } from "./read-settings.ts";
import { speakPlainly, type Voice } from "./voice.ts";

export interface Verb extends Surroundings, Voice {}

/**
 * The edge of every verb: whatever goes wrong is reported once and ends in exit code 1.
 * @param run returns the exit code
 * @param speak chooses how it speaks, once the settings are known
 */
export async function runVerb(
  run: (verb: Verb) => Promise<number>,
  speak: (surroundings: Surroundings) => Voice = speakPlainly,
): Promise<void> {
  let voice = speakPlainly();
  endCrashes((error) => voice.report(error));
  try {
    const surroundings = readSettings();
    voice = speak(surroundings);
    process.exitCode = await run({ ...surroundings, ...voice });
  } catch (error) {
    voice.report(error);
    process.exitCode = 1;
  }
}
