import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Fault } from "../domain/fault.ts";
import type { Metrics } from "./create-metrics.ts";

interface MonitoringOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly metrics: Metrics;
  /** Why it cannot answer, in a sentence; `null` when it can. */
  readonly findTrouble: () => string | null;
}

export interface MonitoringServer {
  readonly port: number;
  close(): void;
}

/** Of this machine only; who else is to see it goes through a proxy that asks who they are. */
const HOST = "127.0.0.1";

/**
 * `/healthz` (200, or 503 with the reason) and `/metrics`, until it is closed.
 * @throws Fault when the port cannot be had
 */
export async function serveMonitoring(options: MonitoringOptions): Promise<MonitoringServer> {
  const { port, metrics, findTrouble } = options;
  const pages: Readonly<Record<string, () => Promise<Page> | Page>> = {
    "/healthz"() {
      const trouble = findTrouble();
      return { status: trouble === null ? 200 : 503, type: PLAIN, text: `${trouble ?? "ok"}\n` };
    },
    "/metrics": async () => ({
      status: 200,
      type: metrics.contentType,
      text: await metrics.render(),
    }),
  };
  const server = createServer((request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    const shown = Promise.resolve(page?.() ?? NOT_FOUND);
    shown.then((found) => send(response, found)).catch(() => response.destroy());
  });
  server.listen(port, HOST);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new Fault(
      `Port ${port} of ${HOST} cannot be listened on: set METRICS_PORT to one that is free.`,
      { cause },
    );
  }
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const PLAIN = "text/plain; charset=utf-8";
const NOT_FOUND: Page = {
  status: 404,
  type: PLAIN,
  text: "There is /healthz and /metrics.\n",
};

function send(response: ServerResponse, { status, type, text }: Page): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(text);
}
