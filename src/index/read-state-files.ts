import { decodeAxes } from "./axes-file.ts";
import type { Manifest } from "./manifest.ts";
import { type PassageGraph, readPassageGraph } from "./passage-graph.ts";
import type { Postings } from "./postings.ts";
import { decodePostings } from "./postings-file.ts";
import { readIntact } from "./state-file.ts";

/** The graph of a state; `null` where its file, or that of its axes, is not there as it was written. */
export async function readGraph(
  dataDirectory: string,
  { graph: file, axes: axesFile, embedder: { dimensions } }: Manifest,
): Promise<PassageGraph | null> {
  const { removed, unmarked, begunFor } = file;
  const axesBytes = axesFile && (await readIntact(dataDirectory, axesFile));
  if (axesFile !== null && axesBytes === null) return null;
  const axes = axesBytes && decodeAxes(axesBytes);
  const space = { dimensions, axes, begunFor };
  return readPassageGraph({ dataDirectory, file, marks: { removed, unmarked }, space });
}

/** The words of a state; `null` where their file is not there as it was written. */
export async function readPostings(
  dataDirectory: string,
  { words }: Manifest,
): Promise<Postings | null> {
  const bytes = await readIntact(dataDirectory, words);
  return bytes && decodePostings(bytes);
}
