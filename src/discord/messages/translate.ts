import type english from "./en.json";

/** A sentence of the catalogue. */
export type MessageKey = keyof typeof english;

/** A sentence in the reader's language, with the values put in. */
export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;
