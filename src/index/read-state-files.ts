import { join } from "node:path";
import { decodeAxes } from "./axes-file.ts";
import type { Manifest } from "./manifest.ts";
import { type PassageGraph, readPassageGraph } from "./passage-graph.ts";
import type { Postings } from "./postings.ts";
import { decodePostings } from "./postings-file.ts";
import { isIntact, isPresent, readIntact } from "./state-file.ts";

/**
 * The graph of a state, read by a thread; `null` where its file, or that of its axes, is not there
 * as it was written.
 */
export async function readGraph(
  dataDirectory: string,
  { graph: file, axes: axesFile, embedder: { dimensions } }: Manifest,
): Promise<PassageGraph | null> {
  const { name, removed, begunFor } = file;
  const axesBytes = axesFile && (await readIntact(dataDirectory, axesFile));
  if (axesFile !== null && axesBytes === null) return null;
  if (!(await isIntact(dataDirectory, file))) return null;
  const axes = axesBytes && decodeAxes(axesBytes);
  return readPassageGraph(join(dataDirectory, name), { dimensions, removed, axes, begunFor }).catch(
    async (error: unknown) => {
      // An update that was committed meanwhile has removed it.
      if (await isPresent(dataDirectory, file)) throw error;
      return null;
    },
  );
}

/** The words of a state; `null` where their file is not there as it was written. */
export async function readPostings(
  dataDirectory: string,
  { words }: Manifest,
): Promise<Postings | null> {
  const bytes = await readIntact(dataDirectory, words);
  return bytes && decodePostings(bytes);
}
