import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { openObviousWay } from "../../embedding/open-obvious-way.ts";
import {
  createHnswGraph,
  type GraphSpace,
  type HnswGraph,
  readHnswGraph,
} from "../../index/hnsw-graph.ts";
import type { Settings } from "../settings.ts";

const passageSchema = z.object({ sourceId: z.string(), text: z.string() });
export type NaivePassage = z.infer<typeof passageSchema>;

/** Of the shipped model, which the obvious way is measured with. */
const DIMENSIONS = 384;

/**
 * What one would write in an afternoon: transformers.js in fp32, a passage at a time, hnswlib alone,
 * and everything written anew on each change. It keeps its vectors while it runs, so that a change
 * embeds only what changed.
 */
export interface NaivePipeline {
  /** Embeds. */
  add(passages: readonly NaivePassage[]): Promise<void>;
  /** Forgets a source. */
  drop(sourceId: string): void;
  /** Makes the graph of all that is there and writes all of it. */
  save(): Promise<void>;
  /** The nearest passages, best first. */
  ask(question: string): Promise<readonly NaivePassage[]>;
  close(): Promise<void>;
}

/** How many passages are asked for: as many sources can be wanted as `hit@1` looks at. */
const NEAREST = 3;

/** Opens what was saved, where anything was. */
export async function openNaive({ model, dataDirectory }: Settings): Promise<NaivePipeline> {
  const folder = join(dataDirectory, "naive");
  const graphFile = join(folder, "graph.bin");
  const textsFile = join(folder, "texts.json");
  await mkdir(folder, { recursive: true });
  const pipeline = await openObviousWay(model);
  let kept: { readonly passage: NaivePassage; readonly vector: number[] }[] = [];
  const texts = await readFile(textsFile, "utf8").catch(() => "[]");
  let passages = z.array(passageSchema).parse(JSON.parse(texts));
  let graph: HnswGraph | null =
    passages.length === 0
      ? null
      : await readHnswGraph(graphFile, { ...spaceFor(passages.length), removed: 0 });
  return {
    async add(added) {
      for (const passage of added) {
        kept.push({ passage, vector: await pipeline.embed(passage.text) });
      }
    },
    drop(sourceId) {
      kept = kept.filter(({ passage }) => passage.sourceId !== sourceId);
    },
    async save() {
      const made = createHnswGraph(spaceFor(kept.length));
      for (const [label, { vector }] of kept.entries()) made.add(label, vector);
      passages = kept.map(({ passage }) => passage);
      graph = made;
      await made.write(graphFile);
      await writeFile(textsFile, JSON.stringify(passages));
    },
    async ask(question) {
      const vector = Float32Array.from(await pipeline.embed(question));
      const nearest = graph?.nearest(vector, NEAREST, null) ?? [];
      return nearest.flatMap((label) => passages[label] ?? []);
    },
    close: () => pipeline.close(),
  };
}

function spaceFor(points: number): GraphSpace {
  return { dimensions: DIMENSIONS, axes: null, begunFor: points };
}
