import { Locale, type LocalizationMap } from "discord.js";
import { createTranslator } from "../messages/create-translator.ts";
import type { MessageKey, Translate } from "../messages/translate.ts";

/** What the catalogue has a name for. */
type Named =
  Extract<MessageKey, `${string}.name`> extends infer Key
    ? Key extends `${infer Stem}.name`
      ? Stem
      : never
    : never;
/** What it describes, too. */
type Described =
  Extract<MessageKey, `${Named}.description`> extends infer Key
    ? Key extends `${infer Stem}.description`
      ? Stem
      : never
    : never;

const ENGLISH = createTranslator("en-US");
/** Discord's locales that the catalogue has besides English. */
const OTHERS: readonly (readonly [Locale, Translate])[] = [
  Locale.German,
  Locale.SpanishES,
  Locale.SpanishLATAM,
  Locale.French,
].map((locale) => [locale, createTranslator(locale)] as const);

/** The name of a command, option or choice in every language. */
export function localiseName(stem: Named) {
  const key = `${stem}.name` as MessageKey;
  return { name: ENGLISH(key), name_localizations: inOthers(key) };
}

/** Name and description of a command or option in every language. */
export function localise(stem: Described) {
  const key = `${stem}.description` as MessageKey;
  return {
    ...localiseName(stem as Named),
    description: ENGLISH(key),
    description_localizations: inOthers(key),
  };
}

function inOthers(key: MessageKey): LocalizationMap {
  return Object.fromEntries(OTHERS.map(([locale, translate]) => [locale, translate(key)]));
}
