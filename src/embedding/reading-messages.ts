import type { ModelSettings } from "./model-settings.ts";
import type { Pass } from "./pass.ts";

/** What a reading thread is given when it starts. */
export interface ReadingSetup {
  /** A complete model's folder, absolute. */
  readonly folder: string;
  readonly dtype: ModelSettings["dtype"];
  readonly pooling: ModelSettings["pooling"];
}

/** To a reading thread: a pass to read, or the end. */
export type ReadingRequest = { readonly id: number; readonly pass: Pass } | "close";

/** From a reading thread: that it is ready, and then for each pass what came of it. */
export type ReadingReply =
  | { readonly dimensions: number }
  | { readonly id: number; readonly pooled: Float32Array }
  | { readonly id: number; readonly failure: string };
