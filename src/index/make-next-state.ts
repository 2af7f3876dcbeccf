import type { CorpusFile } from "../domain/corpus.ts";
import { commitState, type DerivedFiles, type NextState } from "./commit-state.ts";
import { embedMissing, takesLong } from "./embed-missing.ts";
import { growGraph } from "./grow-graph.ts";
import { type NextSources, openNextSources, removeNextSources } from "./next-sources.ts";
import { type IndexDatabase, openDatabase, removeKeptDatabase } from "./open-database.ts";
import { planUpdate, type UpdatePlan } from "./plan-update.ts";
import { loadStateFiles, reusableManifest } from "./reusable-state.ts";
import { highestLabel, labelsOf, removeUnusedVectors, replaceFiles } from "./store-sources.ts";
import { readStoredState, type StoredState } from "./stored-state.ts";
import type { UpdateOptions, UpdateOutcome } from "./update-index.ts";

/** Makes the state that says what the corpus says; the caller holds the lock. */
export async function makeNextState(
  options: UpdateOptions,
  files: readonly CorpusFile[],
): Promise<UpdateOutcome> {
  const { dataDirectory, corpus } = options;
  const database = openDatabase(dataDirectory, options.notify);
  try {
    const next = openNextSources(database, options);
    const state = readStoredState(database);
    const manifest = reusableManifest(state, options);
    const reused = manifest !== null;
    const plan = await planUpdate(database, { state, corpus, files, reused, next });
    const before = await loadStateFiles(manifest, options);
    try {
      return await bringUpToDate(database, { options, state, plan, next, before });
    } catch (error) {
      before.graph?.close();
      throw error;
    }
  } finally {
    database.close();
    removeNextSources(dataDirectory);
  }
}

interface Work {
  readonly options: UpdateOptions;
  readonly state: StoredState;
  readonly plan: UpdatePlan;
  readonly next: NextSources;
  readonly before: DerivedFiles;
}

async function bringUpToDate(database: IndexDatabase, work: Work): Promise<UpdateOutcome> {
  const { plan, next, before } = work;
  const isWhole = before.graph !== null && before.words !== null;
  if (!isWhole || next.count > 0 || plan.dropped.length > 0) {
    return embedAndCommit(database, work);
  }
  before.graph?.close();
  database.transaction(() => replaceFiles(database, plan.files))();
  return { kind: "updated", embedded: 0, problems: plan.problems };
}

async function embedAndCommit(
  database: IndexDatabase,
  { options, state, plan, next: sources, before }: Work,
): Promise<UpdateOutcome> {
  const { dataDirectory, embedder, progress, outdated } = options;
  const after = highestLabel(database, before.graph?.highest ?? 0);
  const missing = sources.listMissing();

  // What was taken away is not quoted for as long as it takes to read what was added.
  const early = takesLong(missing) && leavesSome(before, plan, state) ? plan.gone : [];
  let derived = before;
  if (early.length > 0) {
    const listed = new Set(plan.files.map(({ path }) => path));
    const files = [...state.files.values()].filter(({ path }) => listed.has(path));
    const next = await beginState(database, before, {
      options,
      dropped: early,
      added: null,
      files,
    });
    derived = await commitState(database, next);
  }
  const dropped = plan.dropped.filter((number) => !early.includes(number));
  const added = { sources, after };
  const next = await beginState(database, derived, { options, dropped, added, files: plan.files });
  const { graph } = next;
  try {
    if (
      !(await embedMissing(database, missing, { ...added, embedder, progress, graph, outdated }))
    ) {
      graph.close();
      return { kind: "outdated" };
    }
    const committed = await commitState(database, next);
    // Looks through all of them, which nobody should wait for where nothing went. The first state may
    // begin with vectors of another version, or of an update that was cut short.
    if (plan.dropped.length > 0 || state.manifest === null) removeUnusedVectors(database);
    removeKeptDatabase(dataDirectory);
    // A stricter one would wait, and hold up this process, for readers of the state before.
    database.pragma("wal_checkpoint(PASSIVE)");
    if (options.take === undefined) graph.close();
    else options.take(committed);
    return { kind: "updated", embedded: missing.length, problems: plan.problems };
  } catch (error) {
    graph.close();
    throw error;
  }
}

async function beginState(
  database: IndexDatabase,
  { graph, words }: DerivedFiles,
  {
    options: { dataDirectory, corpus, embedder },
    ...content
  }: Pick<NextState, "dropped" | "added" | "files"> & { readonly options: UpdateOptions },
): Promise<NextState> {
  const changes = {
    removed: labelsOf(database, content.dropped),
    added: labelsFrom(content.added),
  };
  const { identity } = embedder;
  return {
    ...content,
    dataDirectory,
    changes,
    graph: await growGraph(database, graph, { changes, dimensions: identity.dimensions }),
    words,
    embedder: identity,
    rules: corpus.rules,
  };
}

function labelsFrom(added: NextState["added"]): readonly number[] {
  if (added === null) return [];
  return Array.from({ length: added.sources.passages }, (_, place) => added.after + 1 + place);
}

/** Whether there is a state that can go on without what is gone. */
function leavesSome(
  { graph, words }: DerivedFiles,
  { gone }: UpdatePlan,
  { manifest }: StoredState,
) {
  return graph !== null && words !== null && manifest !== null && gone.length < manifest.sources;
}
