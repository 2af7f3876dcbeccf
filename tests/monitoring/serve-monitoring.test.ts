import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { Connection } from "../../src/domain/connection.ts";
import { createMetrics } from "../../src/monitoring/create-metrics.ts";
import { judgeHealth } from "../../src/monitoring/judge-health.ts";
import { serveMonitoring } from "../../src/monitoring/serve-monitoring.ts";

/** A process with these facts, and what it shows. */
async function open(facts: { passages: number; connection: Connection | null }) {
  const metrics = createMetrics({
    summary: () => ({ sources: 3, passages: facts.passages, indexedAt: "2026-01-01T00:00:00Z" }),
    connection: () => facts.connection,
  });
  const server = await serveMonitoring({ port: 0, metrics, findTrouble: () => judgeHealth(facts) });
  onTestFinished(() => server.close());
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { metrics, get };
}

test("health is 503 with one sentence while it cannot answer, and 200 when it can", async () => {
  const facts = { passages: 0, connection: { isReady: false, pingMs: null } as Connection | null };
  const { get } = await open(facts);
  expect(await get("/healthz")).toEqual({
    status: 503,
    text: expect.stringMatching(/^There is nothing to quote: .*\.\n$/),
  });
  facts.passages = 44;
  expect(await get("/healthz")).toEqual({
    status: 503,
    text: expect.stringMatching(/^Discord is not connected .*\.\n$/),
  });
  facts.connection = { isReady: true, pingMs: 40 };
  expect(await get("/healthz")).toEqual({ status: 200, text: "ok\n" });
  facts.connection = null;
  expect((await get("/healthz")).status).toBe(200);
});

test("metrics count questions by outcome, and tell of index, connection and memory", async () => {
  const { metrics, get } = await open({ passages: 44, connection: { isReady: true, pingMs: 40 } });
  metrics.observe({ outcome: "answered", ms: 30 });
  metrics.observe({ outcome: "answered", ms: 300 });
  metrics.observe({ outcome: "refused", ms: 20 });
  metrics.observe({ outcome: "failed", ms: 9000 });
  const lines = (await get("/metrics")).text.split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      'verbatim_questions_total{outcome="answered"} 2',
      'verbatim_questions_total{outcome="refused"} 1',
      'verbatim_questions_total{outcome="failed"} 1',
      'verbatim_answer_seconds_bucket{le="0.05"} 2',
      "verbatim_answer_seconds_count 3",
      "verbatim_index_sources 3",
      "verbatim_index_passages 44",
      `verbatim_index_updated_timestamp_seconds ${Date.UTC(2026, 0, 1) / 1000}`,
      "verbatim_discord_connected 1",
      "verbatim_discord_ping_seconds 0.04",
      expect.stringMatching(/^process_resident_memory_bytes \d+$/),
    ]),
  );
});

test.each(["/", "/metricsx", "/constructor", "/..%2fetc"])("%s is not there", async (path) => {
  const { get } = await open({ passages: 1, connection: null });
  expect((await get(path)).status).toBe(404);
});

test("a port that another process has is named, with the setting that mends it", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const metrics = createMetrics({
    summary: () => ({ sources: 0, passages: 0, indexedAt: "" }),
    connection: () => null,
  });
  await expect(serveMonitoring({ port, metrics, findTrouble: () => null })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 cannot be listened on: set METRICS_PORT to one that is free.`,
  );
});
