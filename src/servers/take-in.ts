import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Corpus, DocumentProblem } from "../domain/corpus.ts";
import { Fault } from "../domain/fault.ts";
import type {
  Addition,
  DocumentLimits,
  DocumentMetadata,
  IncomingDocument,
  Refusal,
} from "../domain/server-documents.ts";
import type { SourceText } from "../domain/source.ts";
import { partsOf, safeFileName, titleOf } from "./safe-file-name.ts";
import type { ServerFolder } from "./server-folder.ts";
import { describeDocument, findCopy, listDocuments } from "./stored-documents.ts";

/** How the corpus reads documents and what is known of them. */
export interface DocumentRules {
  /** The corpus that is a folder. */
  readonly corpusOf: (directory: string) => Corpus;
  /** Whether a file by that name can be a document. */
  readonly isDocument: (path: string) => boolean;
  /**
   * Reads what a stranger sent, by its content, so that nobody else waits for it and nothing of it
   * can exhaust the process.
   */
  readonly readApart: (document: StrangersDocument) => Promise<StrangersReading>;
  /** Where the metadata of a document stand; `null` where it says them itself. */
  readonly sideFilePath: (path: string) => string | null;
  readonly readMetadata: (fields: Readonly<Record<string, unknown>>) => {
    readonly metadata: DocumentMetadata;
    /** Fields that cannot be used. */
    readonly faults: readonly { readonly field: string }[];
  };
  readonly limits: DocumentLimits;
}

interface StrangersDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly metadata: DocumentMetadata;
}

interface StrangersReading {
  readonly sources: readonly SourceText[];
  readonly problems: readonly DocumentProblem[];
}

interface TakeInOptions {
  readonly folder: ServerFolder;
  /** Of the documents that are there. */
  readonly corpus: Corpus;
  readonly rules: DocumentRules;
  /** Told of what only whoever runs the bot can mend. */
  readonly report: (error: unknown) => void;
}

/**
 * Takes one document in, or says why not. It is read first, then written into a folder of its own,
 * and moved among the others whole: whatever ends the process meanwhile, no half of it is ever
 * quoted.
 */
export async function takeIn(
  incoming: IncomingDocument,
  { folder, corpus, rules, report }: TakeInOptions,
): Promise<Addition> {
  const name = safeFileName(incoming.name);
  const refuse = (reason: Refusal): Addition => ({ kind: "refused", name, reason });
  const { metadata, faults } = rules.readMetadata({ ...incoming.metadata });
  const [fault] = faults;
  if (fault !== undefined) {
    const typed = new Map(Object.entries(incoming.metadata)).get(fault.field) ?? "";
    return refuse({ kind: "metadata", field: fault.field, typed });
  }
  if (!rules.isDocument(name)) return refuse({ kind: "unknown-format" });
  const side = rules.sideFilePath(name);
  const isDescribed = Object.values(metadata).some((value) => value !== null);
  if (side === null && isDescribed) return refuse({ kind: "speaks-for-itself" });

  const fetched = await incoming.fetch();
  if (fetched.kind !== "fetched") return refuse(fetched);
  const { bytes } = fetched;
  const present = await listDocuments(folder, corpus);
  const copy = await findCopy(folder, { among: present, bytes });
  if (copy !== null) return refuse({ kind: "known", as: copy });
  const kept = present.reduce((sum, document) => sum + document.bytes, 0);
  if (kept + bytes.length > rules.limits.mostServerBytes) return refuse({ kind: "no-room" });

  const { sources, problems } = await rules.readApart({ name, bytes, metadata });
  const paragraphs = sources.flatMap((source) => source.paragraphs);
  if (!paragraphs.some(({ role }) => role === "text"))
    return refuse({ kind: "unreadable", problem: problems[0] ?? null });
  const [only, ...others] = sources;
  const needsTitle = others.length === 0 && only?.source.title === null;
  const known = needsTitle ? { ...metadata, title: titleOf(name) } : metadata;

  try {
    const stored = await store({ name, bytes, known, side }, { folder, rules });
    return { kind: "added", document: await describeDocument(folder.documents, stored) };
  } catch (error) {
    if (!isFull(error)) throw error;
    report(
      new Fault(`The disk is full: ${folder.path} takes no document; make room.`, { cause: error }),
    );
    return refuse({ kind: "no-disk" });
  }
}

interface Arrival {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly known: DocumentMetadata;
  /** Where what is known is written; `null` where the document says it itself. */
  readonly side: string | null;
}

/** @returns the name under which it is kept */
async function store(
  { name, bytes, known, side }: Arrival,
  { folder, rules }: Pick<TakeInOptions, "folder" | "rules">,
): Promise<string> {
  await rm(folder.arriving, { recursive: true, force: true });
  await mkdir(folder.arriving, { recursive: true });
  await mkdir(folder.documents, { recursive: true });
  await writeFile(join(folder.arriving, name), bytes, { flush: true });
  const free = freeName(name, await readdir(folder.documents));
  if (side !== null && Object.values(known).some((value) => value !== null)) {
    const said = Object.entries(known).filter(([, value]) => value !== null);
    const written = join(folder.arriving, side);
    await writeFile(written, stringify(Object.fromEntries(said)), { flush: true });
    // Before the document, which it would otherwise be without for a moment.
    await rename(written, join(folder.documents, rules.sideFilePath(free) ?? side));
  }
  await rename(join(folder.arriving, name), join(folder.documents, free));
  return free;
}

function isFull(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOSPC" || code === "EDQUOT";
}

/** The name, numbered where it is taken; systems differ in whether case tells names apart. */
function freeName(name: string, taken: readonly string[]): string {
  const all = new Set(taken.map((one) => one.toLowerCase()));
  const isFree = (one: string) =>
    [one, `${one}.yaml`].every((file) => !all.has(file.toLowerCase()));
  if (isFree(name)) return name;
  const { stem, ending } = partsOf(name);
  let number = 2;
  while (!isFree(`${stem}-${number}${ending}`)) number++;
  return `${stem}-${number}${ending}`;
}
