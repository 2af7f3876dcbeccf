/** How the bot stands with Discord at this moment. */
export interface Connection {
  /** Whether events come in. */
  readonly isReady: boolean;
  /** Between a heartbeat and its answer; `null` before the first. */
  readonly pingMs: number | null;
}
