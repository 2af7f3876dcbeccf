import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  HTTPError,
  type Interaction,
  Options,
  Partials,
  Status,
} from "discord.js";
import type { Cite } from "../domain/citation.ts";
import type { Connection } from "../domain/connection.ts";
import { Fault } from "../domain/fault.ts";
import type { Records } from "../domain/records.ts";
import type { ReadReference } from "../domain/reference.ts";
import type { Servers } from "../domain/servers.ts";
import type { ReadDate } from "./bot-parts.ts";
import { commandData } from "./command-data.ts";
import { createBotParts } from "./create-bot-parts.ts";
import { createTasks } from "./create-tasks.ts";
import { explainLogin } from "./explain-login.ts";
import { followServers } from "./follow-servers.ts";
import { inviteLink } from "./invite-link.ts";
import { onInteraction } from "./on-interaction.ts";
import { onMessage } from "./on-message.ts";
import { reportFailure } from "./report-failure.ts";

export interface BotOptions {
  readonly token: string;
  /** REST base, such as `https://discord.com/api`; the gateway's address comes from there. */
  readonly apiUrl: string;
  readonly servers: Servers;
  /** From where attachments are fetched, and nothing else: `ATTACHMENT_ORIGINS`. */
  readonly attachmentOrigins: readonly string[];
  readonly records: Records;
  readonly readDate: ReadDate;
  readonly readReference: ReadReference;
  readonly cite: Cite;
  /** From 1. */
  readonly questionsPerMinute: number;
  /** Of the program, such as `1.2.0`. */
  readonly version: string;
  /** Told in one sentence what the person who runs the bot should know; never what was asked. */
  readonly notify: (message: string) => void;
  /** Told of what nobody foresaw. */
  readonly report: (error: unknown) => void;
}

export interface Bot {
  /** For adding the bot to a server. */
  readonly inviteLink: string;
  readonly name: string;
  /** How it stands with Discord at this moment. */
  connection(): Connection;
  /** Settled when Discord lets the bot in no longer; rejects with a Fault that says why. */
  readonly ended: Promise<never>;
  /** Finishes what is under way, for at most `CLOSING_MS`, and goes offline. */
  close(): Promise<void>;
}

/** Within the five seconds that a supervisor gives. */
const CLOSING_MS = 4000;

/** Messages of mentions and direct messages carry their words without a privileged intent. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/**
 * Connects, registers the commands and answers until it is closed.
 * @throws Fault when Discord cannot be reached or does not accept the token
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, notify } = options;
  const client = createClient(apiUrl);
  const tasks = createTasks();
  const partsOf = createBotParts(options);
  const run = (task: () => Promise<void>, interaction: Interaction | null) =>
    tasks.run(() =>
      task().catch((error: unknown) => reportFailure(error, { interaction, options })),
    );

  client.on(Events.InteractionCreate, (interaction) =>
    run(async () => onInteraction(interaction, partsOf(interaction.guildId)), interaction),
  );
  client.on(Events.MessageCreate, (message) => run(async () => onMessage(message, partsOf), null));
  followServers(client, { ...options, run: (task) => run(task, null) });
  // discord.js connects again by itself; an error without a listener would end the process.
  client.on(Events.ShardError, () => notify("The connection to Discord broke; trying again."));
  client.on(Events.Error, () => notify("The connection to Discord broke; trying again."));
  const ended = new Promise<never>((_, reject) => {
    const end = () =>
      reject(
        new Fault(
          "Discord has ended the connection for good: the token may have been reset; put the new one into DISCORD_TOKEN and start again.",
        ),
      );
    client.once(Events.ShardDisconnect, end);
    client.once(Events.Invalidated, end);
  });
  ended.catch(() => {});

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
    const connected = await Promise.race([ready, ended]);
    await setCommands(connected, notify);
    return {
      inviteLink: inviteLink(connected.application.id),
      name: connected.user.tag,
      connection: () => ({
        isReady: client.ws.status === Status.Ready,
        pingMs: client.ws.ping < 0 ? null : client.ws.ping,
      }),
      ended,
      async close() {
        client.removeAllListeners(Events.ShardDisconnect);
        await tasks.finish(CLOSING_MS);
        await client.destroy();
      },
    };
  } catch (error) {
    await client.destroy();
    throw explainLogin(error, apiUrl);
  }
}

/** Commands that Discord knows from before are no reason not to answer. */
async function setCommands(client: Client<true>, notify: BotOptions["notify"]): Promise<void> {
  try {
    await client.application.commands.set(commandData());
  } catch (error) {
    const isPassing =
      error instanceof HTTPError || (error instanceof DiscordAPIError && error.status >= 500);
    if (!isPassing) throw error;
    notify(
      `Discord did not take the commands (status ${error.status}), so those of before stay: \`npm run register-commands\` tries again.`,
    );
  }
}

function createClient(apiUrl: string): Client {
  return new Client({
    intents: INTENTS,
    // Direct messages come from channels that were never announced.
    partials: [Partials.Channel],
    // Nobody is called by what is quoted, or by being answered.
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl },
    // What people wrote is answered and forgotten.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: {
        maxSize: 100,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
    }),
  });
}
