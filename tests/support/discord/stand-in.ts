import type { Gateway } from "./open-gateway.ts";
import type { RestFault } from "./open-proxy.ts";
import type { Person } from "./reading-room.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import type { ShownMessage } from "./shown-message.ts";

/** What came of an interaction. */
export interface Outcome {
  /** From the event to the acknowledgement. */
  readonly ackMs: number;
  /** From the event to the last edit. */
  readonly doneMs: number;
  /** The reply, or the message that was updated; `null` when there is none, or it was taken back. */
  readonly reply: ShownMessage | null;
  readonly followUps: readonly ShownMessage[];
  /** Suggestions for an option. */
  readonly choices: readonly { readonly name: string; readonly value: string }[];
  /** A form to be filled in; `null` for none. */
  readonly form: Form | null;
}

/** A form as the tests look at it. */
interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly {
    readonly label: string;
    readonly component: { readonly custom_id: string; readonly value?: string };
  }[];
}

/** A file that somebody sends along. */
export interface SentFile {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

/** Where and with what a command is called. */
interface CallOptions {
  readonly channel?: string;
  /** As Discord sends them, in place of plain ones. */
  readonly options?: readonly object[];
  readonly appPermissions?: string;
  /** What the options point to. */
  readonly resolved?: object;
}

interface SayOptions {
  readonly channel?: string;
  readonly replyTo?: string;
  /** Whether a reply mentions who is replied to, as it does unless people switch it off. */
  readonly pings?: boolean;
  readonly waitMs?: number;
}

/** Discord with three servers, to be used like its people use it. */
export interface StandIn {
  readonly apiUrl: string;
  readonly requests: readonly RecordedRequest[];
  readonly violations: string[];
  readonly gateway: Gateway;
  fail(fault: Partial<RestFault> & Pick<RestFault, "method" | "path">): void;
  slash(
    person: Person,
    name: string,
    options?: Record<string, unknown>,
    where?: CallOptions,
  ): Promise<Outcome>;
  suggest(
    person: Person,
    name: string,
    typed: Record<string, string>,
    where?: CallOptions,
  ): Promise<Outcome>;
  onMessage(
    person: Person,
    name: string,
    message: Record<string, unknown>,
    where?: CallOptions,
  ): Promise<Outcome>;
  /** Sends a form with these values, and what was in it where none is given. */
  submit(
    person: Person,
    form: Form,
    values: Record<string, string>,
    where?: CallOptions,
  ): Promise<Outcome>;
  /** A file at Discord's, which may claim another size than it has. */
  attach(filename: string, bytes: Uint8Array, claimed?: Partial<SentFile>): SentFile;
  /** Removes the bot from a server, or the server from the network for a while. */
  leave(guildId: string, how?: "removed" | "outage"): void;
  /** Adds the bot to the server again. */
  join(guildId: string): void;
  press(person: Person, message: ShownMessage, label: string): Promise<Outcome>;
  choose(
    person: Person,
    message: ShownMessage,
    placeholder: string,
    values: readonly string[],
  ): Promise<Outcome>;
  /** Sends an interaction without waiting for what comes of it. */
  call(
    person: Person,
    payload: object,
    where?: CallOptions & { readonly message?: ShownMessage },
  ): Promise<() => Promise<Outcome>>;
  /** Writes a message; gives the bot's answer, or `null` when none comes within a moment. */
  say(person: Person, text: string, where?: SayOptions): Promise<ShownMessage | null>;
  /** A message as it stands now. */
  shown(messageId: string): ShownMessage | null;
  /** Where what the bot sent is shown; `null` for what is shown nowhere. */
  channelOf(request: RecordedRequest): string | null;
  /** All that the bot wrote which everybody in a channel can read. */
  publicMessages(): readonly ShownMessage[];
  close(): Promise<void>;
}
