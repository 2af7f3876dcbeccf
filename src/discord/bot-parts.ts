import type { LimitedCollection } from "discord.js";
import type { Cite } from "../domain/citation.ts";
import type { Library } from "../domain/library.ts";
import type { Records } from "../domain/records.ts";
import type { ReadReference } from "../domain/reference.ts";
import type { ServerDocuments } from "../domain/server-documents.ts";
import type { Download } from "./create-download.ts";
import type { Limiter } from "./create-limiter.ts";
import type { Votes } from "./create-votes.ts";
import type { Wording } from "./wording.ts";

/** A date as people of a language type it, ISO 8601 as precise as it was meant; `null` for none. */
export type ReadDate = (text: string, language: string) => string | null;

/** What commands and buttons work with: of servers only the one where they were called. */
export interface BotParts {
  /** What is answered from here: what all share, and what this server has of its own. */
  readonly library: Library;
  /** What all share, alone. */
  readonly shared: Library;
  /** Those of this server; `null` in direct messages. */
  readonly documents: ServerDocuments | null;
  readonly download: Download;
  readonly records: Records;
  readonly limiter: Limiter;
  readonly votes: Votes;
  /** Messages that are being posted, or were, so that two quick presses post one. */
  readonly postings: LimitedCollection<string, true>;
  readonly readDate: ReadDate;
  readonly readReference: ReadReference;
  readonly cite: Cite;
  readonly wordingOf: (locale: string) => Wording;
  /** Of the program, such as `1.2.0`. */
  readonly version: string;
}
