import { join } from "node:path";
import type { DocumentProblem } from "../domain/corpus.ts";
import { decodeText } from "./decode-text.ts";
import { folderFilePaths } from "./folder-file-paths.ts";
import { layerMetadata } from "./layer-metadata.ts";
import { type DocumentReading, MOST_FILE_BYTES, type readDocument } from "./read-document.ts";
import { readFileBytes } from "./read-file-bytes.ts";
import { type Metadata, NO_METADATA } from "./read-metadata.ts";
import { sideFilePath } from "./side-file-path.ts";

/**
 * Reads one file of the corpus with the metadata beside it and that of its folders; whatever is
 * wrong with it is a problem.
 */
export async function readCorpusFile(
  directory: string,
  file: string,
  read: typeof readDocument,
): Promise<DocumentReading> {
  const { bytes, flaw } = await readFileBytes(join(directory, file), MOST_FILE_BYTES);
  if (bytes === null) {
    const problem = { file, line: null, flaw: flaw ?? ({ kind: "gone" } as const) };
    return { sha256: null, located: [], problems: [problem] };
  }
  const side = sideFilePath(file);
  const given = side === null ? NOTHING_SAID : await readMetadataFile(directory, side);
  const folders = await Promise.all(
    folderFilePaths(file).map((path) => readMetadataFile(directory, path)),
  );
  const inherited = layerMetadata(...folders.map(({ metadata }) => metadata));
  const reading = await read({
    file,
    bytes,
    // A name of its own is the one thing that documents cannot share.
    known: { given: given.metadata, inherited: { ...inherited, id: null } },
  });
  return { ...reading, problems: [...reading.problems, ...given.problems] };
}

interface MetadataReading {
  readonly metadata: Metadata;
  readonly problems: readonly DocumentProblem[];
}

const NOTHING_SAID: MetadataReading = { metadata: NO_METADATA, problems: [] };
/** 1 MB: metadata are a few lines. */
const MOST_METADATA_BYTES = 1024 * 1024;

/** Metadata of a file of their own; nothing is said by one that is not there. */
export async function readMetadataFile(directory: string, file: string): Promise<MetadataReading> {
  const { bytes, flaw } = await readFileBytes(join(directory, file), MOST_METADATA_BYTES);
  const decoded = bytes === null ? null : await decodeText(bytes);
  if (decoded?.kind === "text") {
    const { readMetadataYaml } = await import("./read-metadata-yaml.ts");
    return readMetadataYaml(decoded.text.replace(/^\ufeff/, ""), { file, linesBefore: 0 });
  }
  const wrong = flaw ?? decoded?.flaw ?? null;
  const problems = wrong === null ? [] : [{ file, line: null, flaw: wrong }];
  return { metadata: NO_METADATA, problems };
}
