import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { findViolations } from "./find-violations.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** What goes wrong with the next requests. */
export interface RestFault {
  readonly method: string;
  readonly path: RegExp;
  /** Requests that it happens to. */
  readonly times: number;
  /** Answered instead of passing the request on; `null` to pass it on. */
  readonly status: number | null;
  readonly waitMs: number;
}

/** REST in front of the twin: records and checks what the bot sends, and adds what the twin lacks. */
export interface RestProxy {
  readonly server: ReturnType<typeof createServer>;
  readonly port: number;
  readonly requests: readonly RecordedRequest[];
  /** What broke a limit of Discord's. */
  readonly violations: string[];
  fail(fault: RestFault): void;
  /** Serves bytes at a path, as Discord serves what people send; gives the address. */
  keep(path: string, bytes: Uint8Array): string;
  close(): void;
}

interface ProxyOptions {
  readonly token: string;
  readonly upstream: () => string;
  /** Told of a request before the twin is. */
  readonly before: (request: RecordedRequest) => Promise<void>;
  /** Answers a request itself, after the twin where it passes; `undefined` leaves the twin's answer. */
  readonly amend: (request: RecordedRequest, answer: unknown) => Promise<unknown>;
  /** Whether the twin has no such route, and `amend` answers alone. */
  readonly isOwn: (request: RecordedRequest) => boolean;
  readonly check: (request: RecordedRequest) => readonly string[];
}

export async function openProxy(options: ProxyOptions): Promise<RestProxy> {
  const requests: RecordedRequest[] = [];
  const violations: string[] = [];
  const sentFiles = new Map<string, Uint8Array>();
  let faults: { fault: RestFault; left: number }[] = [];

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = "GET", url = "", headers } = incoming;
    const { body, files } = await readBody(incoming);
    const path = url.replace(/^\/api(?:\/v\d+)?/, "").replace(/\?.*$/, "");
    const request = { method, path, body, files, atMs: performance.now() };
    const answer = (status: number, content?: unknown, more: Record<string, string> = {}) => {
      // discord.js reads whatever calls itself JSON, even when nothing comes.
      const type = content === undefined ? {} : { "content-type": "application/json" };
      outgoing.writeHead(status, { ...type, ...more });
      outgoing.end(content === undefined ? undefined : JSON.stringify(content));
    };
    const sent = sentFiles.get(url);
    if (sent !== undefined) {
      outgoing.writeHead(200, { "transfer-encoding": "chunked" });
      outgoing.end(sent);
      return;
    }
    const isHook = /^\/(?:webhooks|interactions)\//.test(path);
    if (!isHook && headers.authorization !== `Bot ${options.token}`) {
      answer(401, { message: "401: Unauthorized", code: 0 });
      return;
    }
    requests.push(request);
    const found = faults.find(({ fault }) => fault.method === method && fault.path.test(path));
    if (found !== undefined) {
      found.left--;
      faults = faults.filter(({ left }) => left > 0);
      await wait(found.fault.waitMs);
      if (found.fault.status === 429) {
        answer(429, { message: "slow", retry_after: 0.2, global: false }, { "retry-after": "0.2" });
        return;
      }
      if (found.fault.status !== null) {
        answer(found.fault.status, { message: "no", code: 0 });
        return;
      }
    }
    if (body !== undefined) {
      const broken = [...findViolations(path, body), ...options.check(request)];
      violations.push(...broken.map((one) => `${method} ${path}: ${one}`));
    }
    if (options.isOwn(request)) {
      answer(200, await options.amend(request, undefined));
      return;
    }
    await options.before(request);
    const passed = await fetch(options.upstream() + url.replace(/^\/api/, ""), {
      method,
      headers: { authorization: `Bot ${options.token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await passed.text();
    const given = text === "" ? undefined : (JSON.parse(text) as unknown);
    answer(passed.status, passed.ok ? ((await options.amend(request, given)) ?? given) : given);
  };

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    server,
    port: (server.address() as AddressInfo).port,
    requests,
    violations,
    fail: (fault) => {
      faults = [...faults, { fault, left: fault.times }];
    },
    keep(path, bytes) {
      sentFiles.set(path, bytes);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** JSON, by itself or beside files. */
async function readBody(
  incoming: IncomingMessage,
): Promise<Pick<RecordedRequest, "body" | "files">> {
  const type = incoming.headers["content-type"] ?? "";
  if (/json/.test(type)) {
    return { body: JSON.parse(String(await buffer(incoming))) as unknown, files: [] };
  }
  if (!type.startsWith("multipart/")) return { body: undefined, files: [] };
  const headers = { "content-type": type };
  const form = await new Response(new Uint8Array(await buffer(incoming)), { headers }).formData();
  const sent = [...form.values()].filter((part) => typeof part !== "string");
  const files = await Promise.all(
    sent.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  );
  return { body: JSON.parse(String(form.get("payload_json"))) as unknown, files };
}
