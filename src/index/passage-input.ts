import { createHash } from "node:crypto";
import type { PassageInput } from "../domain/embedder.ts";
import type { Passage } from "../domain/passage.ts";
import type { SourceNames } from "../domain/source.ts";

/** What is embedded of a passage: its sentences, after its source's title and its lead. */
export function toPassageInput(passage: Passage, source: SourceNames): PassageInput {
  return {
    context: [source.title, passage.lead].filter(Boolean).join(". "),
    sentences: passage.sentences.map(({ start, end }) => passage.text.slice(start, end)),
  };
}

/** The same for the same input to the same embedder, wherever the passage stands. */
export function hashInput(input: PassageInput, embedderHash: string): Buffer {
  const hash = createHash("sha256").update(embedderHash);
  for (const text of [input.context, ...input.sentences]) hash.update("\0").update(text);
  return hash.digest();
}
