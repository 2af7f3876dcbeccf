import type { Progress } from "../domain/progress.ts";
import type { Log } from "../logging/create-log.ts";
import { createProgress } from "../terminal/create-progress.ts";
import { type ErrorDetail, reportFault } from "../terminal/report-fault.ts";
import type { Surroundings } from "./read-settings.ts";

/** How a verb speaks to whoever runs it; standard output is for answers only. */
export interface Voice {
  readonly progress: Progress;
  /** One sentence that a person should know while it runs. */
  readonly notify: (message: string) => void;
  /** What went wrong. */
  readonly report: (error: unknown) => void;
  /** What programs may want to know, and a person at a terminal not. */
  readonly log: Log;
}

/** Plain sentences, and no more of an error than that unless somebody asked for it. */
export function speakPlainly(surroundings: Surroundings | null = null): Voice {
  const detail = surroundings === null ? "place" : detailFor(surroundings);
  const notify = (message: string) => void process.stderr.write(`${message}\n`);
  return {
    notify,
    progress: createProgress(process.stderr),
    report: (error) => notify(reportFault(error, detail)),
    log: { write() {} },
  };
}

/** With a token, those who ask questions are others than who looks at the terminal. */
function detailFor({ settings, debugs }: Surroundings): ErrorDetail {
  if (!debugs) return "place";
  return settings.discord.token === null ? "messages" : "frames";
}
