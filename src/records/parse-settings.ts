import { z } from "zod";
import type { ServerSettings } from "../domain/server-settings.ts";

const DEFAULTS: ServerSettings = {
  channels: [],
  roles: [],
  isPrivateByDefault: false,
  style: "embed",
  answersMentions: true,
};

const ids = z.array(z.string().regex(/^\d+$/)).max(25);

/** What cannot be read of one setting says nothing of the others. */
const schema = z.object({
  channels: ids.catch([...DEFAULTS.channels]),
  roles: ids.catch([...DEFAULTS.roles]),
  isPrivateByDefault: z.boolean().catch(DEFAULTS.isPrivateByDefault),
  style: z.enum(["embed", "plain"]).catch(DEFAULTS.style),
  answersMentions: z.boolean().catch(DEFAULTS.answersMentions),
});

/** Settings as they are stored, or `null` for none; what is missing or unreadable is the default. */
export function parseSettings(json: string | null): ServerSettings {
  if (json === null) return DEFAULTS;
  try {
    return schema.safeParse(JSON.parse(json)).data ?? DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}
