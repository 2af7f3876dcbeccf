import { ApplicationIntegrationType, InteractionContextType } from "discord.js";

/** For commands that anybody can use wherever they are, the bot a member there or not. */
export const ANYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};
