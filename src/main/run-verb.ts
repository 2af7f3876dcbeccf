import type { Progress } from "../domain/progress.ts";
import { createProgress } from "../terminal/create-progress.ts";
import { reportFault } from "../terminal/report-fault.ts";
import { readSettings, type Surroundings } from "./read-settings.ts";

export interface Verb extends Surroundings {
  readonly progress: Progress;
  /** One sentence for the person at the terminal; standard output is for answers only. */
  readonly notify: (message: string) => void;
}

/**
 * The edge of every verb: whatever goes wrong ends as one plain sentence and exit code 1.
 * @param run returns the exit code
 */
export async function runVerb(run: (verb: Verb) => Promise<number>): Promise<void> {
  let debugs = false;
  try {
    const surroundings = readSettings();
    debugs = surroundings.debugs;
    process.exitCode = await run({
      ...surroundings,
      progress: createProgress(process.stderr),
      notify: (message) => process.stderr.write(`${message}\n`),
    });
  } catch (error) {
    process.stderr.write(`${reportFault(error, { debug: debugs })}\n`);
    process.exitCode = 1;
  }
}
