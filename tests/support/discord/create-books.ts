import type { Called } from "./called.ts";
import { memberOf } from "./payloads.ts";
import { BOT, guildOf, typeOf } from "./reading-room.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import type { ShownMessage } from "./shown-message.ts";

type Body = Readonly<Record<string, unknown>>;

const EPHEMERAL = 64;
const ACK = { message: 4, thinking: 5, later: 6, update: 7, form: 9 } as const;
/** Those that are about the message that was pressed in. */
export const ACK_OF_A_PRESS: readonly number[] = [ACK.later, ACK.update];

/** What the stand-in knows of messages and interactions, from what the bot sends. */
export interface Books {
  readonly messages: Map<string, ShownMessage>;
  readonly calls: Map<string, Called>;
  /** Replies to these do not mention the bot. */
  readonly unpinged: Set<string>;
  /** What Discord sends of a message: mentions, and words only where the bot may read them. */
  mendMessage(data: Body): Body;
  /** @param replyId of the message that the twin made for it */
  noteCallback(request: RecordedRequest, replyId: string | null): void;
  /** @param answer the twin's */
  noteWebhook(request: RecordedRequest, answer: Body): void;
  noteMessage(channelId: string, request: RecordedRequest, answer: Body): void;
}

/** The token in the path of a callback or webhook. */
export function tokenOf({ path }: RecordedRequest): string {
  return path.split("/")[3] ?? "";
}

export function createBooks(): Books {
  const messages = new Map<string, ShownMessage>();
  const calls = new Map<string, Called>();
  const unpinged = new Set<string>();

  const remember = (id: string, channelId: string, body: Body, isEphemeral: boolean) => {
    const before = messages.get(id);
    const { content, embeds, components } = body as Partial<ShownMessage>;
    const reference = body.message_reference as { message_id?: string } | undefined;
    messages.set(id, {
      id,
      channelId,
      isEphemeral,
      content: content ?? before?.content ?? "",
      embeds: embeds ?? before?.embeds ?? [],
      components: components ?? before?.components ?? [],
      reference: reference?.message_id ?? before?.reference ?? null,
    });
  };
  const isHidden = (id: string) => messages.get(id)?.isEphemeral ?? false;

  return {
    messages,
    calls,
    unpinged,
    mendMessage({ guild_id: _, ...data }) {
      const { id: authorId } = data.author as { id: string };
      const text = String(data.content ?? "");
      const replied = (data.message_reference as { message_id?: string } | undefined)?.message_id;
      const pings = replied !== undefined && messages.has(replied) && !unpinged.has(replied);
      const called = Array.from(text.matchAll(/<@!?(\d+)>/g), ([, id]) => id ?? "");
      const ids = new Set([...called, ...(pings ? [BOT] : [])]);
      const guildId = guildOf(String(data.channel_id));
      const isDirect = guildId === null;
      const user = { username: "somebody", discriminator: "0", avatar: null };
      return {
        ...data,
        ...(isDirect ? {} : { guild_id: guildId, member: memberOf(authorId) }),
        channel_type: typeOf(String(data.channel_id)),
        content: authorId === BOT || isDirect || ids.has(BOT) ? text : "",
        mentions: [...ids].map((id) => ({ ...user, id, bot: id === BOT })),
      };
    },
    noteCallback(request, replyId) {
      const call = calls.get(tokenOf(request));
      if (call === undefined) return;
      const { type, data = {} } = request.body as { type: number; data?: Body };
      const flags = (data.flags as number | undefined) ?? 0;
      call.doneAtMs = performance.now();
      call.ack = { type, flags, atMs: call.doneAtMs };
      call.choices = (data.choices as Called["choices"] | undefined) ?? [];
      if (type === ACK.form) call.form = data as unknown as Called["form"];
      if (type === ACK.message && replyId !== null) {
        call.replyId = replyId;
        remember(replyId, call.channelId, data, (flags & EPHEMERAL) !== 0);
      }
      if (ACK_OF_A_PRESS.includes(type) && call.messageId !== null) {
        call.replyId = call.messageId;
        if (type === ACK.update) {
          remember(call.messageId, call.channelId, data, isHidden(call.messageId));
        }
      }
    },
    noteWebhook(request, answer) {
      const call = calls.get(tokenOf(request));
      if (call === undefined) return;
      const sent = (request.body ?? {}) as Body;
      const id = String(answer.id);
      call.doneAtMs = performance.now();
      if (request.method === "POST") {
        call.followUps.push(id);
        const flags = (sent.flags as number | undefined) ?? 0;
        remember(id, call.channelId, sent, (flags & EPHEMERAL) !== 0);
      }
      if (request.method === "PATCH") {
        call.replyId = id;
        call.isEdited = true;
        const isNew = call.ack?.type === ACK.thinking;
        const isEphemeral = isNew ? ((call.ack?.flags ?? 0) & EPHEMERAL) !== 0 : isHidden(id);
        remember(id, call.channelId, sent, isEphemeral);
      }
      if (request.method === "DELETE") {
        if (call.replyId !== null) messages.delete(call.replyId);
        call.isTakenBack = true;
      }
    },
    noteMessage(channelId, request, answer) {
      remember(String(answer.id), channelId, request.body as Body, false);
    },
  };
}
