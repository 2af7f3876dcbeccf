import type { Corpus } from "../../domain/corpus.ts";

/** Two folders as one corpus, so that documents can be added to one that is not ours to change. */
export function joinCorpora(one: Corpus, other: Corpus): Corpus {
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
