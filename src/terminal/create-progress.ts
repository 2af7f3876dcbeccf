import type { Writable } from "node:stream";
import { SingleBar } from "cli-progress";
import type { Progress } from "../domain/progress.ts";
import { describeDuration } from "./describe-duration.ts";

/** What `process.stderr` is. */
type ProgressStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A moving bar on a terminal; elsewhere, such as in a log, one line at the start and one at the end. */
export function createProgress(stream: ProgressStream): Progress {
  return stream.isTTY ? createBar(stream) : createLog(stream);
}

function createBar(stream: ProgressStream): Progress {
  let bar: SingleBar | null = null;
  return {
    begin(label, total) {
      if (total === 0) return;
      bar = new SingleBar({
        stream,
        // Otherwise line wrapping would stay off in a terminal whose process is interrupted.
        linewrap: true,
        // Otherwise the first Ctrl-C would only end the bar.
        gracefulExit: false,
        etaBuffer: ETA_UPDATES,
        format: (_options, { progress, eta, value, total, startTime, stopTime, maxWidth }) => {
          const now = stopTime ?? Date.now();
          const time =
            value >= total ? describeDuration(now - startTime) : describeRemaining(eta * 1_000);
          const count = `${formatCount(value)} of ${formatCount(total)}`;
          const full = `${label}  ${drawBar(progress)}  ${count}  ${time}`;
          return full.length < maxWidth ? full : `${label}  ${count}`;
        },
      });
      bar.start(total, 0);
    },
    advance(done) {
      bar?.update(done);
    },
    end() {
      bar?.stop();
      bar = null;
    },
  };
}

/** How many updates the remaining time is estimated from: more is steadier, less is quicker. */
const ETA_UPDATES = 50;

function createLog(stream: ProgressStream): Progress {
  let task: { readonly label: string; readonly total: number; readonly startMs: number } | null =
    null;
  let reached = 0;
  return {
    begin(label, total) {
      if (total === 0) return;
      task = { label, total, startMs: performance.now() };
      reached = 0;
      stream.write(`${label}: ${formatCount(total)} to do\n`);
    },
    advance(done) {
      reached = done;
    },
    end() {
      if (!task) return;
      const { label, total, startMs } = task;
      task = null;
      const count =
        reached >= total ? formatCount(total) : `${formatCount(reached)} of ${formatCount(total)}`;
      stream.write(`${label}: ${count} done in ${describeDuration(performance.now() - startMs)}\n`);
    },
  };
}

const BAR_COLUMNS = 24;

function drawBar(progress: number): string {
  const done = Math.round(progress * BAR_COLUMNS);
  return "━".repeat(done) + "─".repeat(BAR_COLUMNS - done);
}

function formatCount(count: number): string {
  return count.toLocaleString("en");
}

/** Nothing as long as there is nothing to estimate from. */
function describeRemaining(milliseconds: number): string {
  return Number.isFinite(milliseconds) && milliseconds > 0
    ? `${describeDuration(milliseconds)} left`
    : "";
}
