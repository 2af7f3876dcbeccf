import {
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord.js";
import type { ServerSettings } from "../domain/server-settings.ts";
import { actionId } from "./action-id.ts";
import { createButton } from "./create-button.ts";
import { createRows } from "./create-rows.ts";
import type { MessageParts } from "./message-parts.ts";
import type { Wording } from "./wording.ts";

/** As many as a menu of Discord's takes. */
const MOST_CHOSEN = 25;

/** The settings of a server as they are, each with what changes it. */
export function settingsPanel(settings: ServerSettings, { translate }: Wording): MessageParts {
  const { isPrivateByDefault, style, answersMentions } = settings;
  return {
    content: translate("settings.text"),
    embeds: [],
    components: createRows(
      [channelMenu(settings, translate("settings.channels"))],
      [roleMenu(settings, translate("settings.roles"))],
      [
        createButton(translate(isPrivateByDefault ? "settings.private" : "settings.public"), {
          action: "setting",
          state: "visibility",
        }),
        createButton(translate(style === "embed" ? "settings.embed" : "settings.plain"), {
          action: "setting",
          state: "style",
        }),
        createButton(translate(answersMentions ? "settings.mentions" : "settings.no-mentions"), {
          action: "setting",
          state: "mentions",
        }),
      ],
    ),
  };
}

function channelMenu({ channels }: ServerSettings, placeholder: string): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: actionId("setting", "channels"),
    placeholder,
    min_values: 0,
    max_values: MOST_CHOSEN,
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.GuildForum,
      ChannelType.GuildVoice,
    ],
    default_values: channels.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

function roleMenu({ roles }: ServerSettings, placeholder: string): APIRoleSelectComponent {
  return {
    type: ComponentType.RoleSelect,
    custom_id: actionId("setting", "roles"),
    placeholder,
    min_values: 0,
    max_values: MOST_CHOSEN,
    default_values: roles.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
  };
}
