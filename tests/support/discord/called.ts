import { setTimeout as wait } from "node:timers/promises";
import type { ShownMessage } from "./shown-message.ts";
import type { Outcome } from "./stand-in.ts";

/** An interaction and what has come of it so far. */
export interface Called {
  readonly channelId: string;
  /** The message of a press. */
  readonly messageId: string | null;
  sentMs: number;
  ack: { readonly type: number; readonly flags: number; readonly atMs: number } | null;
  doneAtMs: number;
  replyId: string | null;
  isTakenBack: boolean;
  isEdited: boolean;
  readonly followUps: string[];
  choices: Outcome["choices"];
  form: Outcome["form"];
}

/** How long nothing more must come before an interaction counts as done. */
const QUIET_MS = 30;
const LONG_QUIET_MS = 700;
const MOST_MS = 8000;

/** Acknowledgements that say all there is to say. */
const FINAL = [4, 7, 8, 9];

/** @throws when nothing comes of it */
export async function waitForOutcome(
  called: Called,
  messages: ReadonlyMap<string, ShownMessage>,
): Promise<Outcome> {
  for (const until = performance.now() + MOST_MS; !isDone(called); await wait(2)) {
    if (performance.now() > until) throw new Error("The bot did not answer the interaction.");
  }
  const { ack, doneAtMs, sentMs, isTakenBack, replyId, followUps, choices, form } = called;
  return {
    ackMs: (ack?.atMs ?? 0) - sentMs,
    doneMs: doneAtMs - sentMs,
    reply: isTakenBack || replyId === null ? null : (messages.get(replyId) ?? null),
    followUps: followUps.flatMap((id) => messages.get(id) ?? []),
    choices,
    form,
  };
}

function isDone({ ack, isEdited, isTakenBack, followUps, doneAtMs }: Called): boolean {
  if (ack === null) return false;
  const isFinal = FINAL.includes(ack.type) || isEdited || (isTakenBack && followUps.length > 0);
  const quietMs = performance.now() - doneAtMs;
  // A refusal leaves the message as it was.
  return isFinal ? quietMs > QUIET_MS : followUps.length > 0 && quietMs > LONG_QUIET_MS;
}
