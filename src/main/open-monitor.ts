import type { Connection } from "../domain/connection.ts";
import type { QuestionOutcome } from "../domain/question-outcome.ts";
import { judgeHealth } from "../monitoring/judge-health.ts";
import { serveMonitoring } from "../monitoring/serve-monitoring.ts";
import type { OpenLibrary } from "./open-library.ts";

/** What others can see of a running Verbatim. */
export interface Monitor {
  observe(outcome: QuestionOutcome): void;
  close(): void;
}

interface MonitorOptions {
  /** `null` to measure nothing and listen nowhere. */
  readonly port: number | null;
  readonly summary: OpenLibrary["summary"];
  /** `null` where it answers in a terminal. */
  readonly connection: () => Connection | null;
}

/** @throws Fault when the port cannot be had */
export async function openMonitor(options: MonitorOptions): Promise<Monitor> {
  const { port, summary, connection } = options;
  if (port === null) return { observe() {}, close() {} };
  // Loaded only where it is wanted, because prom-client is 84 files.
  const { createMetrics } = await import("../monitoring/create-metrics.ts");
  const metrics = createMetrics({ summary, connection });
  const findTrouble = () => judgeHealth({ passages: summary().passages, connection: connection() });
  const server = await serveMonitoring({ port, metrics, findTrouble });
  return { observe: metrics.observe, close: server.close };
}
