import { z } from "zod";
import type { Extraction } from "./extraction.ts";
import { parseJson } from "./parse-json.ts";

/** As much of a channel in DiscordChatExporter's JSON as is read; the rest is passed over. */
const exportSchema = z.looseObject({
  guild: z.looseObject({ name: z.string() }),
  channel: z.looseObject({ name: z.string() }),
  messages: z.array(
    z.looseObject({
      type: z.string().optional(),
      timestamp: z.string(),
      content: z.string(),
      author: z.looseObject({
        name: z.string(),
        nickname: z.string().nullish(),
        isBot: z.boolean().optional(),
      }),
    }),
  ),
});

/**
 * A paragraph for each message that a person wrote, with name and time of it. The channel goes on
 * over years, so the whole has no date.
 */
export function extractDiscordExport(text: string): Extraction {
  const parsed = exportSchema.safeParse(parseJson(text.replace(/^\ufeff/, "")));
  if (!parsed.success) return { kind: "refused", flaw: { kind: "no-export" } };
  const { guild, channel, messages } = parsed.data;
  const paragraphs = messages
    .filter(({ author, type }) => author.isBot !== true && WRITTEN.test(type ?? "Default"))
    .map(({ content, timestamp, author }) => ({
      text: content.trim(),
      kind: "whole" as const,
      filePlace: {
        kind: "message" as const,
        label: `${author.nickname || author.name}, ${writeTime(timestamp)}`,
      },
    }))
    .filter((paragraph) => paragraph.text !== "");
  if (paragraphs.length === 0) return { kind: "refused", flaw: { kind: "export-empty" } };
  const fields = { title: `#${channel.name}`, publisher: guild.name };
  return { kind: "extracted", fields, paragraphs };
}

/** Joins, pins and boosts have words that nobody wrote. */
const WRITTEN = /^(?:Default|Reply|0|19)$/;

/** To the minute, in the time zone of the export. */
function writeTime(timestamp: string): string {
  return timestamp.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/s, "$1 $2");
}
