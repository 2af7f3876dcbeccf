import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../domain/corpus.ts";
import { classifyPath } from "./classify-path.ts";
import { readCorpusFile } from "./read-corpus-file.ts";
import { sideFilePath } from "./side-file-path.ts";
import { splitPassages, type TokenWindow } from "./split-passages.ts";
import { walkFolder } from "./walk-folder.ts";

interface CorpusOptions extends TokenWindow {
  /** The folder of documents. */
  readonly directory: string;
}

/** The corpus that is a folder of .txt, .md and .jsonl files. */
export function createCorpus({ directory, maxTokens, countTokens }: CorpusOptions): Corpus {
  return {
    location: directory,
    rules: `${RULES}, ${maxTokens} tokens, ICU ${process.versions.icu}`,
    async listFiles() {
      const paths = (await walkFolder(directory)).filter(isDocument);
      return Promise.all(
        paths.map(async (path) => ({ path, fingerprint: await fingerprint(directory, path) })),
      );
    },
    async readFile(path) {
      const { sha256, located, problems } = await readCorpusFile(directory, path);
      return { sha256, sources: located.map(({ sourceText }) => sourceText), problems };
    },
    splitPassages(source) {
      return splitPassages(source, { maxTokens, countTokens });
    },
  };
}

/** Raise it with every change to how text is dated, and parted into paragraphs and passages. */
const RULES = 4;

function isDocument(path: string): boolean {
  return ["plain text", "markdown", "json lines"].includes(classifyPath(path));
}

/** Sizes and times of change, in nanoseconds, of a document and of the metadata beside it. */
async function fingerprint(directory: string, path: string): Promise<string> {
  const paths = [path, sideFilePath(path)].filter((part) => part !== null);
  const stamps = await Promise.all(paths.map((part) => stamp(join(directory, part))));
  return stamps.join(" ");
}

async function stamp(path: string): Promise<string> {
  try {
    const { size, mtimeNs } = await stat(path, { bigint: true });
    return `${size}@${mtimeNs}`;
  } catch {
    return "missing";
  }
}
