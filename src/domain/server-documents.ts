import type { DocumentProblem } from "./corpus.ts";
import type { IndexSummary } from "./passage-index.ts";

/** What is known of a document; `null` for what is not. */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

/** A document on its way in. */
export interface IncomingDocument {
  /** As whoever sends it calls it; nothing is taken for granted of it. */
  readonly name: string;
  /** As it was typed; a field that cannot be used refuses the document. */
  readonly metadata: DocumentMetadata;
  /** Called once, when it is its turn. */
  fetch(): Promise<FetchedDocument>;
}

export type FetchedDocument =
  | { readonly kind: "fetched"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" | "unreachable" };

/** What became of a document that was sent. */
export type Addition =
  | { readonly kind: "added"; readonly document: ServerDocument }
  | { readonly kind: "refused"; readonly name: string; readonly reason: Refusal };

export type Refusal =
  | { readonly kind: "too-large" | "unreachable" | "unknown-format" | "no-room" }
  /** The machine has no room for it, which whoever runs the bot was told. */
  | { readonly kind: "no-disk" }
  /** The same bytes are there already, by that name. */
  | { readonly kind: "known"; readonly as: string }
  /** A field of the metadata cannot be used. */
  | { readonly kind: "metadata"; readonly field: string; readonly typed: string }
  /** This format says such things in the document itself. */
  | { readonly kind: "speaks-for-itself" }
  /** Nothing of it can be quoted; the corpus says why. */
  | { readonly kind: "unreadable"; readonly problem: DocumentProblem | null };

/** What became of all documents that were sent. */
interface Intake extends Change {
  readonly additions: readonly Addition[];
}

/** A document that was removed. */
interface Removal extends Change {
  readonly document: ServerDocument;
}

interface Change {
  /**
   * Whether what is quoted from is what is there. If the index could not be brought up to date, which
   * whoever runs the bot was told, it is tried again at the next change and the next start.
   */
  readonly isIndexed: boolean;
}

/** A document that a server has of its own. */
export interface ServerDocument {
  /** Of its file, unique in the server. */
  readonly name: string;
  /** Twelve characters of a URL that stand for the name. */
  readonly key: string;
  /** What is quoted from it is called; `null` where it is not indexed yet, or is many sources. */
  readonly title: string | null;
  readonly bytes: number;
  /** ISO 8601. */
  readonly addedAt: string;
}

/** What is being done to the documents of a server at this moment. */
export interface Work {
  readonly kind: "receiving" | "indexing";
  /** Documents that were received, or passages that were indexed. */
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly total: number;
}

/** How large documents may be. */
export interface DocumentLimits {
  readonly mostFileBytes: number;
  /** Of all documents of a server; 0 where none may be added. */
  readonly mostServerBytes: number;
  /** Endings of names that are read, for people: ".txt, .md". */
  readonly formats: string;
}

/** A file of a document, as it is kept: the document itself, or its metadata. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
  read(): Promise<Uint8Array>;
}

/** What of a server was erased. */
interface Erased {
  readonly documents: number;
}

/**
 * Port: the documents of one server, which no other one sees. What changes them waits for its turn,
 * one change after the other.
 */
export interface ServerDocuments {
  readonly limits: DocumentLimits;
  /** In order of name. */
  list(): Promise<readonly ServerDocument[]>;
  /** `null` when nothing is being done. */
  work(): Work | null;
  /** Of what is indexed; `null` where nothing is. */
  summary(): Promise<IndexSummary | null>;
  /** What is wrong with documents that were taken in all the same. */
  problems(): Promise<readonly DocumentProblem[]>;
  /**
   * Takes in what can be read, then brings the index up to date; one that is refused hinders no
   * other.
   */
  add(documents: readonly IncomingDocument[]): Promise<Intake>;
  /** @returns `null` for a key that is no longer that of a document */
  remove(key: string): Promise<Removal | null>;
  /** Every file as it is kept, the bytes of documents unchanged. */
  files(): Promise<readonly StoredFile[]>;
  /** Documents, index, settings and feedback of the server. */
  erase(): Promise<Erased>;
}
