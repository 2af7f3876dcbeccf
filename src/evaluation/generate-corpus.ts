import { benchMaterial } from "./bench-material.ts";
import { composeSource } from "./compose-source.ts";
import { generatedSourceId, paragraphsPerSource } from "./generated-source.ts";
import { writeSentence } from "./write-sentence.ts";

interface GenerateCorpusOptions {
  readonly seed: number;
  /** Paragraphs in all, 60 to 120 words each. */
  readonly passages: number;
}

/** A line of a JSONL corpus. */
interface GeneratedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601. */
  readonly date: string;
  /** Paragraphs with a blank line between them. */
  readonly text: string;
}

/**
 * Invented sources, one at a time, so that a large corpus never stands in memory; the same bytes
 * for the same seed. A smaller corpus is the beginning of a larger one.
 */
export function* generateCorpus(options: GenerateCorpusOptions): Generator<GeneratedSource> {
  const material = benchMaterial(options.seed);
  for (let number = 0; number * paragraphsPerSource < options.passages; number += 1) {
    const left = options.passages - number * paragraphsPerSource;
    const paragraphs = Math.min(paragraphsPerSource, left);
    const composed = composeSource(material, { number, paragraphs });
    yield {
      id: generatedSourceId(number),
      title: composed.title.map(({ text }) => text).join(" "),
      publisher: "Verbatim bench",
      date: `${1990 + (number % 30)}-${String(1 + (number % 12)).padStart(2, "0")}-01`,
      text: composed.paragraphs
        .map((sentences) => sentences.map(writeSentence).join(" "))
        .join("\n\n"),
    };
  }
}
