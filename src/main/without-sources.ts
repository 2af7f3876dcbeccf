import type { Corpus } from "../domain/corpus.ts";

/** The corpus as if its files did not hold the sources of these ids. */
export function withoutSources(corpus: Corpus, missing: ReadonlySet<string>): Corpus {
  return {
    ...corpus,
    async readFile(path) {
      const content = await corpus.readFile(path);
      return {
        ...content,
        sources: content.sources.filter(({ source }) => !missing.has(source.id)),
      };
    },
  };
}
