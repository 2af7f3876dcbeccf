import type { Progress } from "../domain/progress.ts";
import type { Log } from "./create-log.ts";

/** Long work as two events, one when it begins and one when it ends. */
export function logProgress(log: Log): Progress {
  let task: { readonly label: string; readonly startMs: number } | null = null;
  return {
    begin(label, total) {
      if (total === 0) return;
      task = { label, startMs: performance.now() };
      log.write("info", "begun", { task: label, steps: total });
    },
    advance() {},
    end() {
      if (task === null) return;
      const ms = Math.round(performance.now() - task.startMs);
      log.write("info", "done", { task: task.label, ms });
      task = null;
    },
  };
}
