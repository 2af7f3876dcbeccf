import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type LocalizationMap,
} from "discord.js";
import { MOST_FIELD, MOST_PUBLISHER } from "../corpus/paste-form.ts";
import { FILE_OPTIONS } from "../corpus/read-attachments.ts";
import { localise } from "./localise.ts";

const Text = ApplicationCommandOptionType.String;

/** Files, and what is known of them. */
export const ADD_OPTIONS: APIApplicationCommandBasicOption[] = [
  fileOption(""),
  { ...localise("command.corpus.add.title"), type: Text, max_length: MOST_FIELD },
  { ...localise("command.corpus.add.author"), type: Text, max_length: MOST_FIELD },
  { ...localise("command.corpus.add.publisher"), type: Text, max_length: MOST_PUBLISHER },
  { ...localise("command.corpus.add.date"), type: Text, max_length: MOST_FIELD },
  { ...localise("command.corpus.add.url"), type: Text, max_length: MOST_FIELD },
  ...FILE_OPTIONS.slice(1).map((name) => fileOption(name.slice("file".length))),
];

/** @param suffix what tells its name from those of the other files */
function fileOption(suffix: string): APIApplicationCommandBasicOption {
  const { name, name_localizations, ...described } = localise("command.corpus.add.file");
  return {
    ...described,
    name: name + suffix,
    name_localizations: addSuffix(name_localizations, suffix),
    type: ApplicationCommandOptionType.Attachment,
  };
}

function addSuffix(names: LocalizationMap, suffix: string): LocalizationMap {
  return Object.fromEntries(
    Object.entries(names).map(([locale, name]) => [locale, `${name ?? ""}${suffix}`]),
  );
}
