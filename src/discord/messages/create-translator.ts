import { IntlMessageFormat } from "intl-messageformat";
import german from "./de.json" with { type: "json" };
import english from "./en.json" with { type: "json" };
import spanish from "./es.json" with { type: "json" };
import french from "./fr.json" with { type: "json" };
import type { MessageKey, Translate } from "./translate.ts";

const CATALOGUES = { de: german, en: english, es: spanish, fr: french } as const;

/** The language of the catalogue for one of Discord's locales, such as `es-419`; English for others. */
export function languageOf(locale: string): keyof typeof CATALOGUES {
  const language = locale.slice(0, 2);
  return language in CATALOGUES ? (language as keyof typeof CATALOGUES) : "en";
}

/** @param locale one of Discord's, such as `en-GB` or `es-419` */
export function createTranslator(locale: string): Translate {
  const language = languageOf(locale);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const format =
      formats.get(key) ??
      new IntlMessageFormat(CATALOGUES[language][key], language, undefined, {
        // "<" is Discord's, not a tag.
        ignoreTag: true,
      });
    formats.set(key, format);
    return String(format.format({ ...values }));
  };
}
