import type { Library } from "../domain/library.ts";
import type { ServerSettings } from "../domain/server-settings.ts";
import type { Wording } from "./wording.ts";

/** What a message about the library is made with. */
export interface LibraryView {
  readonly library: Library;
  readonly style: ServerSettings["style"];
  readonly wording: Wording;
}
