import { basename } from "node:path/posix";
import type { CorpusProblem } from "../domain/corpus.ts";
import { classifyPath, FORMAT_NAMES } from "./classify-path.ts";
import type { LocatedSource } from "./file-reading.ts";
import { FOLDER_FILE } from "./folder-file-paths.ts";
import { readCorpusFile, readMetadataFile } from "./read-corpus-file.ts";
import { sideFilePath } from "./side-file-path.ts";
import { walkFolder } from "./walk-folder.ts";

/**
 * Everything in a corpus folder that a person should mend, in order of file and line.
 * @throws Fault when the folder is missing or cannot be read.
 */
export async function checkCorpus(directory: string): Promise<CorpusProblem[]> {
  const paths = await walkFolder(directory);
  const sideFiles = new Set(paths.map(sideFilePath));
  const problems: CorpusProblem[] = [];
  const firstOfId = new Map<string, LocatedSource>();
  for (const file of paths) {
    const kind = classifyPath(file);
    if (kind === "skipped" || sideFiles.has(file)) continue;
    if (kind === "side file") {
      problems.push({ file, line: null, message: explainSideFile(file, paths) });
      continue;
    }
    if (kind === "folder file") {
      problems.push(...(await checkFolderFile(directory, file)));
      continue;
    }
    const reading = await readCorpusFile(directory, file);
    problems.push(...reading.problems);
    for (const located of reading.located) {
      const { id } = located.sourceText.source;
      const first = firstOfId.get(id);
      if (first === undefined) firstOfId.set(id, withoutWords(located));
      else problems.push(explainDuplicate(located, first));
    }
  }
  if (firstOfId.size === 0) problems.push(explainEmpty(directory));
  return problems.sort(byPlace);
}

/** So that a large corpus need not be held in memory. */
function withoutWords({ sourceText, line }: LocatedSource): LocatedSource {
  return { sourceText: { ...sourceText, text: "", paragraphs: [] }, line };
}

async function checkFolderFile(directory: string, file: string): Promise<CorpusProblem[]> {
  const { metadata, problems } = await readMetadataFile(directory, file);
  const named =
    basename(file) === FOLDER_FILE ? null : `Name the metadata of a folder ${FOLDER_FILE}.`;
  const shared =
    metadata.id === null ? null : "An id names one document and is not passed on; remove it here.";
  const own = [named, shared].filter((message) => message !== null);
  return [...problems, ...own.map((message) => ({ file, line: null, message }))];
}

function explainSideFile(file: string, paths: readonly string[]): string {
  const document = file.replace(/\.ya?ml$/i, "");
  if (!paths.includes(document))
    return `The metadata belongs to no document; name it like the document with .yaml behind, such as report.txt.yaml.`;
  const kind = classifyPath(document);
  if (kind === "markdown") return "Write the metadata into the front matter of the Markdown file.";
  if (kind === "json lines") return "Write the metadata into the lines of the JSON Lines file.";
  return `Name the metadata ${document}.yaml to have it read.`;
}

function explainDuplicate(
  { sourceText, line }: LocatedSource,
  first: LocatedSource,
): CorpusProblem {
  const { id, file } = sourceText.source;
  const place = [first.sourceText.source.file, first.line].filter((part) => part !== null);
  const message = `The id "${id}" belongs already to ${place.join(":")}; give one of them another id.`;
  return { file, line, message };
}

function explainEmpty(directory: string): CorpusProblem {
  const message = `There is nothing to quote; add a document to the corpus (${FORMAT_NAMES}).`;
  return { file: directory, line: null, message };
}

function byPlace(one: CorpusProblem, other: CorpusProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
