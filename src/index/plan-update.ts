import type { Corpus, CorpusFile, CorpusProblem } from "../domain/corpus.ts";
import type { SourceText } from "../domain/source.ts";
import { hashSource } from "./hash-source.ts";
import type { NextSources } from "./next-sources.ts";
import type { IndexDatabase } from "./open-database.ts";
import { encodeLayout } from "./source-layout.ts";
import type { StoredFile, StoredState } from "./stored-state.ts";

/** What to do so that the index says what the corpus says. */
export interface UpdatePlan {
  /** Numbers of stored sources that are gone or changed. */
  readonly dropped: readonly number[];
  /** Those of them that nothing takes the place of. */
  readonly gone: readonly number[];
  /** What to remember of every file. */
  readonly files: readonly StoredFile[];
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
    files.some((file) => state.files.get(file.path)?.fingerprint !== file.fingerprint)
  );
}

/**
 * Reads the files that changed, all of them when nothing stored can be `reused`.
 * @param next is given the sources that are new or changed
 */
export async function planUpdate(
  database: IndexDatabase,
  {
    state,
    corpus,
    files,
    reused,
    next,
  }: {
    readonly state: StoredState;
    readonly corpus: Corpus;
    readonly files: readonly CorpusFile[];
    readonly reused: boolean;
    readonly next: NextSources;
  },
): Promise<UpdatePlan> {
  const stored = database
    .prepare("SELECT number, id, file, hash FROM sources")
    .all() as StoredSource[];
  const sameAsStored = (file: CorpusFile) =>
    reused && state.files.get(file.path)?.fingerprint === file.fingerprint;
  const untouched = new Set(files.filter(sameAsStored).map(({ path }) => path));
  const kept = new Set(reused ? stored.filter((source) => untouched.has(source.file)) : []);
  const storedById = new Map(reused ? stored.map((source) => [source.id, source]) : []);
  const fileOf = new Map([...kept].map((source) => [source.id, source.file]));

  let problems: readonly CorpusProblem[] = [];
  const remembered: StoredFile[] = [];
  for (const file of files) {
    const before = state.files.get(file.path);
    if (before !== undefined && untouched.has(file.path)) {
      remembered.push(before);
      continue;
    }
    const content = await corpus.readFile(file.path);
    const repeated = content.sources.filter(({ source }) => fileOf.has(source.id));
    const duplicates = repeated.map(({ source: { id } }) =>
      duplicateId(id, file.path, fileOf.get(id) ?? ""),
    );
    for (const source of content.sources.filter((one) => !repeated.includes(one))) {
      fileOf.set(source.source.id, file.path);
      const hash = hashSourceText(source);
      const same = storedById.get(source.source.id);
      if (same?.hash.equals(hash)) kept.add(same);
      else await next.add(source, hash);
    }
    problems = problems.concat(content.problems, duplicates);
    remembered.push({
      path: file.path,
      // A file with a duplicate id is read again next time: the other holder may be gone by then.
      fingerprint: duplicates.length > 0 ? "" : file.fingerprint,
      problems: content.problems.length + duplicates.length,
      sha256: content.sha256,
    });
  }
  const dropped = stored.filter((source) => !kept.has(source));
  const gone = dropped.filter(({ id }) => !fileOf.has(id));
  return {
    dropped: dropped.map(({ number }) => number),
    gone: gone.map(({ number }) => number),
    files: remembered,
    problems,
  };
}

function duplicateId(id: string, file: string, holder: string): CorpusProblem {
  return {
    file,
    line: null,
    flaw: { kind: "id-left-out", id, place: holder },
  };
}

function hashSourceText({ source, text, paragraphs }: SourceText): Buffer {
  return hashSource({ json: JSON.stringify(source), layout: encodeLayout(paragraphs), text });
}
