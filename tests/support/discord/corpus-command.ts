import { setTimeout as wait } from "node:timers/promises";
import { optionsOf } from "./payloads.ts";
import type { Person } from "./reading-room.ts";
import type { Outcome, SentFile, StandIn } from "./stand-in.ts";

/** `/corpus` with one of its parts, and files where it takes some. */
export interface CorpusCall {
  readonly channel: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly files?: readonly SentFile[];
}

export async function callCorpus(
  discord: StandIn,
  person: Person,
  part: string,
  { channel, options = {}, files = [] }: CorpusCall,
): Promise<Outcome> {
  const sent = files.map(({ id }, place) => ({
    name: place === 0 ? "file" : `file-${place + 1}`,
    value: id,
    type: 11,
  }));
  const attachments = Object.fromEntries(
    files.map((file) => [file.id, { ...file, proxy_url: file.url }]),
  );
  const outcome = await discord.slash(
    person,
    "corpus",
    {},
    {
      channel,
      options: [{ name: part, type: 1, options: [...optionsOf(options), ...sent] }],
      resolved: { attachments },
    },
  );
  return whenDone(discord, outcome);
}

/** The outcome when its reply tells of no work any more. */
export async function whenDone(discord: StandIn, outcome: Outcome): Promise<Outcome> {
  let { reply } = outcome;
  while (reply?.content.endsWith(" …")) {
    await wait(20);
    reply = discord.shown(reply.id);
  }
  return { ...outcome, reply };
}

/** What is suggested for the document of a part of `/corpus`. */
export function suggestDocuments(
  discord: StandIn,
  person: Person,
  {
    channel,
    part,
    typed,
  }: { readonly channel: string; readonly part: string; readonly typed: string },
): Promise<Outcome> {
  const document = { name: "document", value: typed, type: 3, focused: true };
  return discord.suggest(
    person,
    "corpus",
    {},
    {
      channel,
      options: [{ name: part, type: 1, options: [document] }],
    },
  );
}
