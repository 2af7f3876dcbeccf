import type { ServerSettings } from "./server-settings.ts";

/** What a reader thinks of a quotation. */
export type Verdict = "helpful" | "not-helpful";

/** A verdict to be counted: nothing of who gave it, nothing of what was asked. */
interface Feedback {
  /** `null` for direct messages. */
  readonly serverId: string | null;
  readonly passageId: string;
  readonly verdict: Verdict;
  /** ISO 8601, such as `2026-11-24`. */
  readonly day: string;
  /** -1 takes back what was counted before. */
  readonly by: 1 | -1;
}

/** Port: what the bot remembers of servers. Writing throws a Fault when it cannot be kept. */
export interface Records {
  /** The defaults where nothing was set, and in direct messages (`null`). */
  settingsOf(serverId: string | null): ServerSettings;
  /** @returns the settings with the change */
  changeSettings(serverId: string, change: Partial<ServerSettings>): ServerSettings;
  countFeedback(feedback: Feedback): void;
  feedbackOf(serverId: string | null): { readonly helpful: number; readonly notHelpful: number };
  /** Remembers when the bot left a server: the first day that was noted since it was there last. */
  noteLeft(serverId: string, day: string): void;
  noteBack(serverId: string): void;
  /** ISO 8601, a day; `null` of a server that it has not left. */
  leftOn(serverId: string): string | null;
  /** Every server of which anything is remembered. */
  listServers(): readonly string[];
  /** Settings, feedback, and that it left. */
  forget(serverId: string): void;
  close(): void;
}
