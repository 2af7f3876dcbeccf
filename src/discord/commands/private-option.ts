import { ApplicationCommandOptionType } from "discord.js";
import { localise } from "./localise.ts";

/** Whether only who asks sees the answer. */
export const PRIVATE_OPTION = {
  ...localise("command.private"),
  type: ApplicationCommandOptionType.Boolean,
} as const;
