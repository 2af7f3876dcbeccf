import { createTranslator, languageOf } from "./messages/create-translator.ts";
import type { Wording } from "./wording.ts";

/** Discord's locale → how to speak, each language made ready once. */
export function createWordings(): (locale: string) => Wording {
  const wordings = new Map<string, Wording>();
  return (locale) => {
    const language = languageOf(locale);
    const known = wordings.get(language);
    if (known !== undefined) return known;
    const wording = { language, translate: createTranslator(language) };
    wordings.set(language, wording);
    return wording;
  };
}
