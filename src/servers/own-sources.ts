import type { Corpus } from "../domain/corpus.ts";
import type { Source } from "../domain/source.ts";

/**
 * The corpus of one server: its sources have the server's id before their own, and so have the keys
 * that are made of it. The same document in two servers is two sources, and no key of one server
 * ever names a passage of another.
 */
export function ownSources(corpus: Corpus, serverId: string): Corpus {
  return {
    ...corpus,
    async readFile(path) {
      const content = await corpus.readFile(path);
      const sources = content.sources.map((text) => ({
        ...text,
        source: { ...text.source, id: ownId(serverId, text.source.id) },
      }));
      return { ...content, sources };
    },
  };
}

/** Whether a source is one of the server's own. */
export function isOwnSource(serverId: string, { id }: Pick<Source, "id">): boolean {
  return id.startsWith(ownId(serverId, ""));
}

function ownId(serverId: string, id: string): string {
  return `${serverId}/${id}`;
}
