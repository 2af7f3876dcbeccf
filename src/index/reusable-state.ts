import type { CorpusFile } from "../domain/corpus.ts";
import { ANALYSIS_VERSION } from "./analyze-words.ts";
import type { DerivedFiles } from "./commit-state.ts";
import { type Manifest, stateFiles } from "./manifest.ts";
import { corpusChanged } from "./plan-update.ts";
import { readGraph, readPostings } from "./read-state-files.ts";
import { isIntact, isPresent } from "./state-file.ts";
import type { StoredState } from "./stored-state.ts";
import type { UpdateOptions } from "./update-index.ts";

type Wanted = Pick<
  UpdateOptions,
  "dataDirectory" | "corpus" | "embedder" | "notify" | "care" | "answering"
>;

/** The manifest of a state that was made as it would be made now; otherwise `null`. */
export function reusableManifest(
  { manifest }: StoredState,
  { corpus, embedder }: Wanted,
): Manifest | null {
  const same =
    manifest !== null &&
    manifest.embedder.hash === embedder.identity.hash &&
    manifest.rules === corpus.rules &&
    manifest.analysis === ANALYSIS_VERSION;
  return same ? manifest : null;
}

/** Whether the stored state says what the corpus says and all of it is there. */
export async function isCurrent(
  state: StoredState,
  files: readonly CorpusFile[],
  wanted: Wanted,
): Promise<boolean> {
  const manifest = reusableManifest(state, wanted);
  if (manifest === null || corpusChanged(state, files)) return false;
  const isSound = wanted.care === "check" ? isPresent : isIntact;
  return areAll(isSound, manifest, wanted.dataDirectory);
}

/** Of the files of a state. */
async function areAll(
  isSound: typeof isPresent,
  manifest: Manifest,
  dataDirectory: string,
): Promise<boolean> {
  for (const file of stateFiles(manifest)) {
    if (!(await isSound(dataDirectory, file))) return false;
  }
  return true;
}

/** Graph and words to go on from; `null` for what must be made anew. */
export async function loadStateFiles(
  manifest: Manifest | null,
  { dataDirectory, notify, answering }: Wanted,
): Promise<DerivedFiles> {
  if (manifest === null) return { graph: null, words: null };
  const isOpen = answering?.manifest.graph.name === manifest.graph.name;
  if (isOpen && (await areAll(isPresent, manifest, dataDirectory))) {
    return { graph: await answering.graph.fork(), words: answering.words };
  }
  const [graph, words] = await Promise.all([
    readGraph(dataDirectory, manifest),
    readPostings(dataDirectory, manifest),
  ]);
  if (graph === null || words === null) {
    notify(
      `A file of the index in ${dataDirectory} is missing or damaged: it is made anew from what is stored.`,
    );
  }
  return { graph, words };
}
