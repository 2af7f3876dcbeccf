import type { IndexSummary } from "./passage-index.ts";

/** How a stored index stands to the corpus and the model that are there now. */
export type IndexCondition =
  | { readonly kind: "missing" | "other-version" | "other-model" | "damaged" }
  | { readonly kind: "outdated" | "current"; readonly summary: IndexSummary };
