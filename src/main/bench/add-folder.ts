import { createCorpus } from "../../corpus/create-corpus.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { Embedder } from "../../domain/embedder.ts";

interface AddedFolder {
  readonly directory: string;
  readonly embedder: Pick<Embedder, "maxTokens" | "countTokens">;
}

/** A corpus and a folder as one, so that documents can be added to one that is not ours to change. */
export function addFolder(one: Corpus, { directory, embedder }: AddedFolder): Corpus {
  const { maxTokens, countTokens } = embedder;
  const other = createCorpus({ directory, maxTokens, countTokens });
  const mark = "added/";
  return {
    ...one,
    async listFiles() {
      const added = (await other.listFiles()).map((file) => ({ ...file, path: mark + file.path }));
      return [...(await one.listFiles()), ...added];
    },
    async readFile(path) {
      if (!path.startsWith(mark)) return one.readFile(path);
      const content = await other.readFile(path.slice(mark.length));
      const sources = content.sources.map((source) => ({
        ...source,
        source: { ...source.source, file: mark + source.source.file },
      }));
      return { ...content, sources };
    },
  };
}
