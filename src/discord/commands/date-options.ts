import { ApplicationCommandOptionType } from "discord.js";
import { localise } from "./localise.ts";

/** From when and until when sources may be that answer, as people type dates. */
export const DATE_OPTIONS = [
  { ...localise("command.ask.since"), type: ApplicationCommandOptionType.String },
  { ...localise("command.ask.before"), type: ApplicationCommandOptionType.String },
] as const;
