import type { CorpusFile } from "../domain/corpus.ts";
import { commitState, type DerivedFiles } from "./commit-state.ts";
import { createPause } from "./create-pause.ts";
import { embedMissing, findMissing, type KeyedInput, takesLong } from "./embed-missing.ts";
import { type IndexDatabase, openDatabase, removeKeptDatabase } from "./open-database.ts";
import { hashInput, toPassageInput } from "./passage-input.ts";
import { planUpdate, type UpdatePlan } from "./plan-update.ts";
import { loadStateFiles, reusableManifest } from "./reusable-state.ts";
import { type NewSource, removeUnusedVectors, replaceFiles } from "./store-sources.ts";
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
  const { dataDirectory, corpus, embedder, progress, outdated } = options;
  const shared = { dataDirectory, embedder: embedder.identity, rules: corpus.rules };
  const { added, inputs } = await splitSources(plan, options);
  const missing = findMissing(database, inputs);

  // What was taken away is not quoted for as long as it takes to read what was added.
  const early = takesLong(missing) && leavesSome(before, plan, state) ? plan.gone : [];
  let derived = before;
  if (early.length > 0) {
    const listed = new Set(plan.files.map(({ path }) => path));
    const files = [...state.files.values()].filter(({ path }) => listed.has(path));
    derived = await commitState(database, {
      ...shared,
      ...before,
      dropped: early,
      added: [],
      files,
    });
  }
  const isDone = await embedMissing(database, missing, { embedder, progress, outdated });
  if (!isDone) {
    derived.graph?.close();
    return { kind: "outdated" };
  }
  const dropped = plan.dropped.filter((number) => !early.includes(number));
  const committed = await commitState(database, {
    ...shared,
    ...derived,
    dropped,
    added,
    files: plan.files,
  });
  removeUnusedVectors(database);
  removeKeptDatabase(dataDirectory);
  // A stricter one would wait, and hold up this process, for readers of the state before.
  database.pragma("wal_checkpoint(PASSIVE)");
  if (options.take === undefined) committed.graph.close();
  else options.take(committed);
  return { kind: "updated", embedded: missing.length, problems: plan.problems };
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
  { corpus, embedder }: UpdateOptions,
): Promise<{ readonly added: readonly NewSource[]; readonly inputs: readonly KeyedInput[] }> {
  const pause = createPause();
  const inputs: KeyedInput[] = [];
  const added: NewSource[] = [];
  for (const { source, hash } of sources) {
    const passages = corpus.splitPassages(source).map((passage) => {
      const input = toPassageInput(passage, source.source);
      const key = hashInput(input, embedder.identity.hash);
      inputs.push({ key, input });
      return { passage, key };
    });
    added.push({ source, hash, passages });
    await pause();
  }
  return { added, inputs };
}
