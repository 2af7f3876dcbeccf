import type { Cite } from "../../domain/citation.ts";
import type { Library } from "../../domain/library.ts";
import type { Quotation } from "../../domain/quotation.ts";
import type { ReadingState } from "../../domain/reading-state.ts";
import type { ReadReference } from "../../domain/reference.ts";
import type { TerminalStyle } from "../terminal-style.ts";

/** What commands work with. */
export interface ChatParts {
  readonly library: Library;
  readonly readReference: ReadReference;
  readonly cite: Cite;
  /** Read anew for each reply, so `columns` may follow the terminal. */
  readonly style: TerminalStyle;
}

/** What the chat remembers of what was shown. */
export interface ChatMemory {
  /** Of the last answer or comparison, as they were numbered; none before the first. */
  readonly quotations: readonly Quotation[];
  /** What is being read; `null` for nothing. */
  readonly reading: OpenReading | null;
}

interface OpenReading {
  readonly state: ReadingState;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** What a command comes to. */
export type ChatOutcome =
  | {
      readonly kind: "shown";
      readonly text: string;
      /** What it changes of what the chat remembers. */
      readonly memory?: Partial<ChatMemory>;
    }
  /** One plain sentence that says why not. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** What was typed behind the command is not what it takes. */
  | { readonly kind: "misused" };

/** What can be completed, and the end of what was typed that each of them would stand for. */
export type Completion = readonly [found: readonly string[], typed: string];

/** A command of the chat. */
export interface ChatCommand {
  /** Behind the slash. */
  readonly name: string;
  /** As it is typed, such as `/context [N]`. */
  readonly usage: string;
  /** In a few words, for /help. */
  readonly summary: string;
  /** @param typed what stands behind the command so far */
  readonly complete?: (typed: string, parts: ChatParts) => Completion | Promise<Completion>;
  /** @param typed what stands behind the command, without white space around it */
  readonly run: (
    typed: string,
    chat: ChatParts & { readonly memory: ChatMemory; readonly commands: readonly ChatCommand[] },
  ) => ChatOutcome | Promise<ChatOutcome>;
}
