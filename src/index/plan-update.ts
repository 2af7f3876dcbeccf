import { createHash } from "node:crypto";
import type { Corpus, CorpusFile, CorpusProblem } from "../domain/corpus.ts";
import type { SourceText } from "../domain/source.ts";
import type { IndexDatabase } from "./open-database.ts";
import type { StoredState } from "./stored-state.ts";

/** What to do so that the index says what the corpus says. */
export interface UpdatePlan {
  /** Numbers of stored sources that are gone or changed. */
  readonly dropped: readonly number[];
  /** New or changed sources with the hash that they will be known by. */
  readonly added: readonly { readonly source: SourceText; readonly hash: Buffer }[];
  /** Fingerprints to remember, of every file. */
  readonly files: readonly CorpusFile[];
  readonly problems: readonly CorpusProblem[];
}

interface StoredSource {
  readonly number: number;
  readonly id: string;
  readonly file: string;
  readonly hash: Buffer;
}

/** Whether any file of the corpus is new, changed or gone. */
export function corpusChanged(state: StoredState, files: readonly CorpusFile[]): boolean {
  return (
    files.length !== state.files.size ||
    files.some((file) => state.files.get(file.path) !== file.fingerprint)
  );
}

/** Reads the files that changed, all of them when nothing stored can be `reused`. */
export async function planUpdate(
  database: IndexDatabase,
  {
    state,
    corpus,
    files,
    reused,
  }: {
    readonly state: StoredState;
    readonly corpus: Corpus;
    readonly files: readonly CorpusFile[];
    readonly reused: boolean;
  },
): Promise<UpdatePlan> {
  const stored = database
    .prepare("SELECT number, id, file, hash FROM sources")
    .all() as StoredSource[];
  const changed = files.filter(
    (file) => !reused || state.files.get(file.path) !== file.fingerprint,
  );
  const untouched = new Set(
    files.filter((file) => !changed.includes(file)).map((file) => file.path),
  );
  /** Sources that may stay: id → stored source. Those of untouched files certainly do. */
  const storedById = new Map(reused ? stored.map((source) => [source.id, source]) : []);
  const fileOf = new Map<string, string>();
  for (const source of storedById.values()) {
    if (untouched.has(source.file)) fileOf.set(source.id, source.file);
  }

  const problems: CorpusProblem[] = [];
  const added: { source: SourceText; hash: Buffer }[] = [];
  const kept = new Set([...storedById.values()].filter((source) => untouched.has(source.file)));
  const unsettled = new Set<string>();
  for (const file of changed) {
    const content = await corpus.readFile(file.path);
    problems.push(...content.problems);
    for (const source of content.sources) {
      const { id } = source.source;
      const holder = fileOf.get(id);
      if (holder !== undefined) {
        problems.push(duplicateId(id, file.path, holder));
        unsettled.add(file.path);
        continue;
      }
      fileOf.set(id, file.path);
      const hash = hashSource(source);
      const before = storedById.get(id);
      if (before?.hash.equals(hash)) kept.add(before);
      else added.push({ source, hash });
    }
  }
  return {
    dropped: stored.filter((source) => !kept.has(source)).map((source) => source.number),
    added,
    // A file with a duplicate id is read again next time: the other holder may be gone by then.
    files: files.map((file) => (unsettled.has(file.path) ? { ...file, fingerprint: "" } : file)),
    problems,
  };
}

function duplicateId(id: string, file: string, holder: string): CorpusProblem {
  return {
    file,
    line: null,
    message: `The id "${id}" is already that of a source in ${holder}: this one is left out until it has an id of its own.`,
  };
}

function hashSource({ source, text, paragraphs }: SourceText): Buffer {
  const hash = createHash("sha256");
  hash.update(JSON.stringify(source)).update("\0").update(JSON.stringify(paragraphs));
  return hash.update("\0").update(text).digest();
}
