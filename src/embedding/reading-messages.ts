import type { ModelSettings } from "./model-settings.ts";
import type { Pass } from "./pass.ts";

/** What a reading thread is given when it starts. */
export interface ReadingSetup {
  /** A complete model's folder, absolute. */
  readonly folder: string;
  readonly dtype: ModelSettings["dtype"];
  readonly pooling: ModelSettings["pooling"];
}

/** What comes of a pass. */
export interface PassReading {
  /** What `poolTokens` makes of it: [1 + spans, dimensions]. */
  readonly pooled: Float32Array<ArrayBuffer>;
  /** What `sketchTokens` makes of it: a sketch for every token. */
  readonly sketches: Int32Array<ArrayBuffer>;
}

/** To a reading thread: a pass to read, or the end. */
export type ReadingRequest = { readonly id: number; readonly pass: Pass } | "close";

/** From a reading thread: that it is ready, and then for each pass what came of it. */
export type ReadingReply =
  | { readonly dimensions: number }
  | ({ readonly id: number } & PassReading)
  | { readonly id: number; readonly failure: string };
