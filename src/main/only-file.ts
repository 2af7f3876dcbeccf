import type { Corpus } from "../domain/corpus.ts";

/** The corpus as if it held one file: questions stand beside their documents and are none. */
export function onlyFile(corpus: Corpus, path: string): Corpus {
  return {
    ...corpus,
    listFiles: async () => (await corpus.listFiles()).filter((file) => file.path === path),
  };
}
