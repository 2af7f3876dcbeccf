import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Connection } from "../domain/connection.ts";
import type { IndexSummary } from "../domain/passage-index.ts";
import type { QuestionOutcome } from "../domain/question-outcome.ts";

/** Where the numbers of a moment come from. */
export interface Gauged {
  summary(): Pick<IndexSummary, "sources" | "passages" | "indexedAt">;
  /** `null` where it answers in a terminal. */
  connection(): Connection | null;
}

/** Numbers for Prometheus: counts and times only, no word of what was asked and no person. */
export interface Metrics {
  observe(outcome: QuestionOutcome): void;
  readonly contentType: string;
  /** In Prometheus' text format. */
  render(): Promise<string>;
}

/** From what an answer takes on a small index to what nobody waits for, in seconds. */
const ANSWER_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The one place that knows prom-client. */
export function createMetrics({ summary, connection }: Gauged): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });

  gauge("verbatim_index_sources", "Sources in the index.", () => summary().sources);
  gauge("verbatim_index_passages", "Passages in the index.", () => summary().passages);
  gauge(
    "verbatim_index_updated_timestamp_seconds",
    "When the index that answers was made, in Unix time.",
    () => Date.parse(summary().indexedAt) / 1000,
  );
  gauge("verbatim_discord_connected", "1 while events of Discord come in.", () =>
    connection()?.isReady ? 1 : 0,
  );
  gauge(
    "verbatim_discord_ping_seconds",
    "Between a heartbeat and its answer; NaN before the first.",
    () => (connection()?.pingMs ?? Number.NaN) / 1000,
  );
  const questions = new Counter({
    name: "verbatim_questions_total",
    help: "Questions by what became of them: answered, refused (nothing answers them) or failed.",
    labelNames: ["outcome"],
    registers,
  });
  // A rate needs a zero to begin from.
  for (const outcome of ["answered", "refused", "failed"]) questions.inc({ outcome }, 0);
  const seconds = new Histogram({
    name: "verbatim_answer_seconds",
    help: "From a question to its answer or refusal, without what Discord takes.",
    buckets: ANSWER_SECONDS,
    registers,
  });

  return {
    observe({ outcome, ms }) {
      questions.inc({ outcome });
      if (outcome !== "failed") seconds.observe(ms / 1000);
    },
    contentType: registry.contentType,
    render: () => registry.metrics(),
  };
}
