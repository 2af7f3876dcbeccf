import type { Server } from "node:http";
import { WebSocket, WebSocketServer } from "ws";

/** The gateway as the bot sees it: in front of the twin's, with what that does not have. */
export interface Gateway {
  /** Sends an event to the bot, or keeps it for when the bot resumes. */
  dispatch(event: string, data: unknown): void;
  /** Breaks the connection without a word, as a network does. */
  drop(): void;
  /** Ends the connection with one of Discord's codes. */
  end(code: number): void;
  /** Of the last bot that identified itself, a sum of bits. */
  intents(): number;
  /** How often the bot resumed. */
  resumes(): number;
  /** Milliseconds between heartbeats and the time at which they were due, greatest first. */
  heartbeatGapsMs(): readonly number[];
  close(): void;
}

interface Frame {
  readonly op: number;
  readonly t?: string | null;
  readonly d?: unknown;
}

interface Session {
  readonly id: string;
  /** Everything that was dispatched, in order; a frame's sequence number is its place from 1. */
  readonly log: string[];
  readonly upstream: WebSocket;
  client: WebSocket | null;
}

const HEARTBEAT_MS = 1000;

interface GatewayOptions {
  readonly server: Server;
  /** The twin's gateway. */
  readonly upstreamUrl: string;
  /** Where the bot is told to resume. */
  readonly ownUrl: () => string;
  /** Makes of an event of the twin's what Discord would send; `null` for nothing. */
  readonly mend: (event: string, data: unknown) => unknown;
}

export function openGateway({ server, upstreamUrl, ownUrl, mend }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  let session: Session | null = null;
  let resumes = 0;
  let intents = 0;
  let lastHeartbeat: number | null = null;
  const gaps: number[] = [];

  const send = (client: WebSocket | null, frame: Frame | string) => {
    if (client?.readyState !== WebSocket.OPEN) return;
    client.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  };
  const dispatchTo = (to: Session, event: string, data: unknown) => {
    const frame = JSON.stringify({ op: 0, t: event, s: to.log.length + 1, d: data });
    to.log.push(frame);
    send(to.client, frame);
  };

  const identify = (client: WebSocket, frame: string) => {
    const upstream = new WebSocket(upstreamUrl);
    const begun: Session = { id: `session-${Date.now()}`, log: [], upstream, client };
    session?.upstream.close();
    session = begun;
    upstream.on("close", (code) => {
      if (code === 4004) begun.client?.close(4004, "Authentication failed.");
    });
    upstream.on("message", (raw) => {
      const { op, t, d } = JSON.parse(raw.toString()) as Frame;
      if (op === 10) upstream.send(frame);
      if (op !== 0 || !t) return;
      const mended = mend(t, d);
      const data =
        t === "READY"
          ? { ...(mended as object), session_id: begun.id, resume_gateway_url: ownUrl() }
          : mended;
      if (data !== null) dispatchTo(begun, t, data);
    });
  };

  const resume = (client: WebSocket, { session_id, seq }: { session_id: string; seq: number }) => {
    if (session?.id !== session_id) {
      send(client, { op: 9, d: false });
      return;
    }
    resumes++;
    session.client = client;
    for (const frame of session.log.slice(seq)) send(client, frame);
    dispatchTo(session, "RESUMED", {});
  };

  sockets.on("connection", (client) => {
    send(client, { op: 10, d: { heartbeat_interval: HEARTBEAT_MS } });
    client.on("message", (raw) => {
      const { op, d } = JSON.parse(raw.toString()) as Frame;
      if (op === 1) {
        const now = performance.now();
        if (lastHeartbeat !== null) gaps.push(now - lastHeartbeat - HEARTBEAT_MS);
        lastHeartbeat = now;
        send(client, { op: 11 });
      }
      if (op === 2) {
        ({ intents } = d as { intents: number });
        identify(client, raw.toString());
      }
      if (op === 6) resume(client, d as { session_id: string; seq: number });
    });
  });

  return {
    dispatch: (event, data) => {
      if (session !== null) dispatchTo(session, event, data);
    },
    drop() {
      lastHeartbeat = null;
      session?.client?.terminate();
    },
    end: (code) => session?.client?.close(code),
    intents: () => intents,
    resumes: () => resumes,
    heartbeatGapsMs: () => [...gaps].sort((one, other) => other - one),
    close() {
      session?.upstream.close();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
