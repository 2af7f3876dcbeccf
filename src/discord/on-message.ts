import type { Message } from "discord.js";
import type { Answer } from "../domain/answer.ts";
import { answerMessage } from "./answer-message.ts";
import type { BotParts } from "./bot-parts.ts";
import { findSubject } from "./find-subject.ts";
import { MOST_REFERENCES } from "./message-view.ts";
import { readMention } from "./read-mention.ts";
import { type Occasion, readMessage } from "./read-occasion.ts";
import { refuseToAnswer } from "./refuse-to-answer.ts";

/**
 * Answers a message that calls the bot: a mention of it, a reply to it, a direct message. Nothing
 * else is answered, nor read: without the privileged intent Discord does not even send the words.
 */
export async function onMessage(
  message: Message,
  /** What is worked with, by the server of the message. */
  partsOf: (serverId: string | null) => BotParts,
): Promise<void> {
  if (!callsBot(message)) return;
  const bot = partsOf(message.guildId);
  const occasion = readMessage(message, bot);
  if (!occasion.isAlone && !occasion.settings.answersMentions) return;
  const { translate } = occasion.common;
  const refusal = await refuseToAnswer(occasion, bot);
  if (refusal !== null) {
    if (refusal.isWorthSaying) await reply(message, refusal.sentence);
    return;
  }
  const question = readMention(message.content);
  if (question === "") {
    await reply(message, translate("answer.no-question"));
    return;
  }
  const answer = await ask(message, { question, occasion, bot });
  await message.reply({
    ...answerMessage(answer, {
      audience: "all",
      style: occasion.style,
      wording: occasion.common,
      // It stands above, in the message that is replied to.
      question: null,
      about: null,
    }),
    failIfNotExists: false,
  });
}

function callsBot({ author, client, content, mentions, channel, system }: Message): boolean {
  if (author.bot || system) return false;
  const { id } = client.user;
  return channel.isDMBased() || mentions.users.has(id) || content.includes(`<@${id}>`);
}

async function reply(message: Message, sentence: string): Promise<void> {
  await message.reply({ content: sentence, failIfNotExists: false });
}

interface Asked {
  readonly question: string;
  readonly occasion: Occasion;
  readonly bot: BotParts;
}

async function ask(message: Message, { question, occasion, bot }: Asked): Promise<Answer> {
  const subject = await findSubject(message, occasion);
  return bot.library.answer(question, {
    limit: MOST_REFERENCES,
    filter: {},
    ...(subject === null ? {} : { subject }),
  });
}
