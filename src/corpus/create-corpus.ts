import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../domain/corpus.ts";
import { isDocument } from "./classify-path.ts";
import { folderFilePaths } from "./folder-file-paths.ts";
import { readCorpusFile } from "./read-corpus-file.ts";
import { readDocument } from "./read-document.ts";
import { readFileApart } from "./read-file-apart.ts";
import { sideFilePath } from "./side-file-path.ts";
import { splitPassages, type TokenWindow } from "./split-passages.ts";
import { walkFolder } from "./walk-folder.ts";

interface CorpusOptions extends TokenWindow {
  /** The folder of documents. */
  readonly directory: string;
  /**
   * How a document is read; documents of strangers are read apart (`readDocumentApart`). Otherwise only
   * large files are.
   */
  readonly read?: typeof readDocument;
}

/** Bytes that take longer to read than a thread takes to start. */
const LARGE = 8 * 1024 * 1024;

/** The corpus that is a folder of documents, and of folders. */
export function createCorpus({ directory, maxTokens, countTokens, read }: CorpusOptions): Corpus {
  const readFile = async (path: string) =>
    read === undefined && (await sizeOf(join(directory, path))) >= LARGE
      ? readFileApart(directory, path)
      : readCorpusFile(directory, path, read ?? readDocument);
  return {
    location: directory,
    rules: `${RULES}, ${maxTokens} tokens, ICU ${process.versions.icu}`,
    async listFiles() {
      const paths = await walkFolder(directory);
      const known = new Set(paths);
      return Promise.all(
        paths.filter(isDocument).map(async (path) => {
          const parts = [path, ...metadataPaths(path).filter((part) => known.has(part))];
          return { path, fingerprint: await fingerprint(directory, parts) };
        }),
      );
    },
    async readFile(path) {
      const { sha256, located, problems } = await readFile(path);
      return { sha256, sources: located.map(({ sourceText }) => sourceText), problems };
    },
    splitPassages(source) {
      return splitPassages(source, { maxTokens, countTokens });
    },
  };
}

/** Raise it with every change to how text is dated, and parted into paragraphs and passages. */
const RULES = 5;

function metadataPaths(path: string): string[] {
  const side = sideFilePath(path);
  return side === null ? folderFilePaths(path) : [side, ...folderFilePaths(path)];
}

/** Paths, sizes and times of change, in nanoseconds, of a document and of the metadata it has. */
async function fingerprint(directory: string, paths: readonly string[]): Promise<string> {
  const stamps = await Promise.all(
    paths.map(async (path, at) => {
      const changed = await stamp(join(directory, path));
      return at === 0 ? changed : `${path} ${changed}`;
    }),
  );
  return stamps.join(" ");
}

/** In bytes; 0 of a file that is not there. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function stamp(path: string): Promise<string> {
  try {
    const { size, mtimeNs } = await stat(path, { bigint: true });
    return `${size}@${mtimeNs}`;
  } catch {
    return "missing";
  }
}
