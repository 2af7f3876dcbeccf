import { z } from "zod";
import type { StateFile } from "./state-file.ts";

const file = z.object({
  name: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string(),
});

const manifestSchema = z.object({
  embedder: z.object({
    model: z.string(),
    hash: z.string(),
    dimensions: z.number().int().positive(),
  }),
  /** Version of the analysis that the words were made with. */
  analysis: z.number().int(),
  /** The rules that paragraphs were found and divided with. */
  rules: z.string(),
  /** When it was committed, ISO 8601. */
  indexedAt: z.iso.datetime(),
  sources: z.number().int().nonnegative(),
  passages: z.number().int().nonnegative(),
  graph: file.extend({
    removed: z.number().int().nonnegative(),
    unmarked: z.array(z.number().int()).readonly().default([]),
    begunFor: z.number().int().nonnegative(),
  }),
  /** Along which the graph knows its vectors; `null` where it knows them whole. */
  axes: file.nullable(),
  words: file,
});

/**
 * What a complete state of the index consists of. It is written in the same transaction as the
 * texts, so a state is either whole or not there.
 */
export type Manifest = z.infer<typeof manifestSchema>;

/** @returns `null` for what is no manifest of this version */
export function parseManifest(json: string): Manifest | null {
  try {
    return manifestSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** The files that belong to the state, beside the database. */
export function stateFiles({ graph, axes, words }: Manifest): readonly StateFile[] {
  return axes === null ? [graph, words] : [graph, axes, words];
}
