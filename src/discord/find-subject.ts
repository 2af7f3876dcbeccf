import { DiscordAPIError, type Message, RESTJSONErrorCodes } from "discord.js";
import { readMention } from "./read-mention.ts";
import type { Occasion } from "./read-occasion.ts";

/**
 * What a message follows up: the name of its thread, and the question that the bot's message which
 * it replies to had answered; `null` for a question of its own.
 */
export async function findSubject(
  message: Message,
  { thread }: Pick<Occasion, "thread">,
): Promise<string | null> {
  const parts = [thread, await questionBefore(message)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("\n");
}

async function questionBefore(message: Message): Promise<string | null> {
  const answer = await replied(message);
  if (answer === null || answer.author.id !== message.client.user.id) return null;
  const shown = answer.embeds[0]?.author?.name;
  if (shown !== undefined) return shown;
  const question = await replied(answer);
  return question === null ? null : readMention(question.content) || null;
}

/** The message that another one replies to; `null` when there is none, or it cannot be read. */
async function replied(message: Message): Promise<Message | null> {
  const messageId = message.reference?.messageId;
  if (messageId === undefined) return null;
  try {
    return await message.channel.messages.fetch(messageId);
  } catch (error) {
    const unreadable: readonly unknown[] = [
      RESTJSONErrorCodes.UnknownMessage,
      RESTJSONErrorCodes.MissingAccess,
      RESTJSONErrorCodes.MissingPermissions,
    ];
    if (error instanceof DiscordAPIError && unreadable.includes(error.code)) return null;
    throw error;
  }
}
