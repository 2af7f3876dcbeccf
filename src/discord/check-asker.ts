import type { ServerSettings } from "../domain/server-settings.ts";

/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  /** `null` in direct messages. */
  readonly serverId: string | null;
  /** The channel, and for a thread the channel that it belongs to. */
  readonly channelIds: readonly string[];
  readonly roleIds: readonly string[];
  /** May manage the server. */
  readonly manages: boolean;
}

/**
 * Why somebody may not ask here; `null` when nothing speaks against it. Who manages the server may
 * ask whatever their roles are, so that nobody locks themselves out.
 */
export function checkAsker(
  { channels, roles }: ServerSettings,
  { channelIds, roleIds, manages }: Asker,
): "channel" | "role" | null {
  if (channels.length > 0 && !channelIds.some((id) => channels.includes(id))) return "channel";
  if (roles.length > 0 && !manages && !roleIds.some((id) => roles.includes(id))) return "role";
  return null;
}
