import type { CorpusFile } from "../domain/corpus.ts";
import { commitState, type DerivedFiles, type NextState } from "./commit-state.ts";
import { createPause } from "./create-pause.ts";
import { embedMissing, findMissing, type KeyedInput, takesLong } from "./embed-missing.ts";
import { growGraph } from "./grow-graph.ts";
import { type IndexDatabase, openDatabase, removeKeptDatabase } from "./open-database.ts";
import { hashInput, toPassageInput } from "./passage-input.ts";
import { planUpdate, type UpdatePlan } from "./plan-update.ts";
import { loadStateFiles, reusableManifest } from "./reusable-state.ts";
import {
  createLabels,
  labelsOf,
  type NewSource,
  removeUnusedVectors,
  replaceFiles,
} from "./store-sources.ts";
import { readStoredState, type StoredState } from "./stored-state.ts";
import type { UpdateOptions, UpdateOutcome } from "./update-index.ts";

/** Makes the state that says what the corpus says; the caller holds the lock. */
export async function makeNextState(
  options: UpdateOptions,
  files: readonly CorpusFile[],
): Promise<UpdateOutcome> {
  const database = openDatabase(options.dataDirectory, options.notify);
  try {
    const state = readStoredState(database);
    const manifest = reusableManifest(state, options);
    const { corpus } = options;
    const plan = await planUpdate(database, { state, corpus, files, reused: manifest !== null });
    const before = await loadStateFiles(manifest, options);
    try {
      return await bringUpToDate(database, { options, state, plan, before });
    } catch (error) {
      before.graph?.close();
      throw error;
    }
  } finally {
    database.close();
  }
}

interface Work {
  readonly options: UpdateOptions;
  readonly state: StoredState;
  readonly plan: UpdatePlan;
  readonly before: DerivedFiles;
}

async function bringUpToDate(database: IndexDatabase, work: Work): Promise<UpdateOutcome> {
  const { plan, before } = work;
  const isWhole = before.graph !== null && before.words !== null;
  if (!isWhole || plan.added.length > 0 || plan.dropped.length > 0) {
    return embedAndCommit(database, work);
  }
  before.graph?.close();
  database.transaction(() => replaceFiles(database, plan.files))();
  return { kind: "updated", embedded: 0, problems: plan.problems };
}

async function embedAndCommit(
  database: IndexDatabase,
  { options, state, plan, before }: Work,
): Promise<UpdateOutcome> {
  const { dataDirectory, embedder, progress, outdated } = options;
  const nextLabel = createLabels(database, before.graph?.highest ?? 0);
  const { added, inputs } = await splitSources(plan, { ...options, nextLabel });
  const missing = findMissing(database, inputs);

  // What was taken away is not quoted for as long as it takes to read what was added.
  const early = takesLong(missing) && leavesSome(before, plan, state) ? plan.gone : [];
  let derived = before;
  if (early.length > 0) {
    const listed = new Set(plan.files.map(({ path }) => path));
    const files = [...state.files.values()].filter(({ path }) => listed.has(path));
    const next = await beginState(database, before, { options, dropped: early, added: [], files });
    derived = await commitState(database, next);
  }
  const dropped = plan.dropped.filter((number) => !early.includes(number));
  const next = await beginState(database, derived, { options, dropped, added, files: plan.files });
  const { graph } = next;
  try {
    if (!(await embedMissing(database, missing, { embedder, progress, graph, outdated }))) {
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
    added: content.added.flatMap(({ passages }) => passages.map(({ label }) => label)),
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

/** Whether there is a state that can go on without what is gone. */
function leavesSome(
  { graph, words }: DerivedFiles,
  { gone }: UpdatePlan,
  { manifest }: StoredState,
) {
  return graph !== null && words !== null && manifest !== null && gone.length < manifest.sources;
}

async function splitSources(
  { added: sources }: UpdatePlan,
  {
    corpus,
    embedder,
    nextLabel,
  }: Pick<UpdateOptions, "corpus" | "embedder"> & {
    readonly nextLabel: () => number;
  },
): Promise<{ readonly added: readonly NewSource[]; readonly inputs: readonly KeyedInput[] }> {
  const pause = createPause();
  const inputs: KeyedInput[] = [];
  const added: NewSource[] = [];
  for (const { source, hash } of sources) {
    const passages = corpus.splitPassages(source).map((passage) => {
      const input = toPassageInput(passage, source.source);
      const key = hashInput(input, embedder.identity.hash);
      const label = nextLabel();
      inputs.push({ key, input, labels: [label] });
      return { passage, key, label };
    });
    added.push({ source, hash, passages });
    await pause();
  }
  return { added, inputs };
}
