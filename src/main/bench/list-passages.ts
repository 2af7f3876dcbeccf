import type { Corpus } from "../../domain/corpus.ts";
import type { Passage } from "../../domain/passage.ts";
import type { SourceNames } from "../../domain/source.ts";

/** Every passage of a corpus with its source, in order. */
export async function* listPassages(
  corpus: Corpus,
): AsyncGenerator<{ readonly passage: Passage; readonly source: SourceNames }> {
  for (const { path } of await corpus.listFiles()) {
    const { sources } = await corpus.readFile(path);
    for (const source of sources) {
      for (const passage of corpus.splitPassages(source)) yield { passage, source: source.source };
    }
  }
}
