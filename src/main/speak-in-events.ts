import { createLog } from "../logging/create-log.ts";
import { describeError } from "../logging/describe-error.ts";
import { logProgress } from "../logging/log-progress.ts";
import type { Surroundings } from "./read-settings.ts";
import type { Voice } from "./voice.ts";

/** One JSON object a line. */
export function speakInEvents({ settings }: Surroundings): Voice {
  const { discord, logLevel: level } = settings;
  const secrets = discord.token === null ? [] : [discord.token];
  const log = createLog({ level, secrets, stream: process.stderr });
  // Whoever read the log and went away is no reason to stop answering.
  process.stderr.on("error", () => {});
  return {
    log,
    notify: (message) => log.write("info", "notice", { message }),
    progress: logProgress(log),
    report: (error) => log.write("error", "failed", describeError(error)),
  };
}
