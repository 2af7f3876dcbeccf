import type { Translate } from "./messages/translate.ts";

/** How to speak to somebody. */
export interface Wording {
  readonly translate: Translate;
  /** BCP 47, for dates and numbers; of the catalogue, so that they go with its sentences. */
  readonly language: string;
}
