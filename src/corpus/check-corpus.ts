import { basename } from "node:path/posix";
import type { CorpusProblem } from "../domain/corpus.ts";
import type { Flaw } from "../domain/flaw.ts";
import { classifyPath, FORMAT_NAMES } from "./classify-path.ts";
import type { LocatedSource } from "./file-reading.ts";
import { FOLDER_FILE } from "./folder-file-paths.ts";
import { readCorpusFile, readMetadataFile } from "./read-corpus-file.ts";
import { readDocument } from "./read-document.ts";
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
      problems.push({ file, line: null, flaw: flawOfSideFile(file, paths) });
      continue;
    }
    if (kind === "folder file") {
      problems.push(...(await checkFolderFile(directory, file)));
      continue;
    }
    const reading = await readCorpusFile(directory, file, readDocument);
    problems.push(...reading.problems);
    for (const located of reading.located) {
      const { id } = located.sourceText.source;
      const first = firstOfId.get(id);
      if (first === undefined) firstOfId.set(id, withoutWords(located));
      else problems.push(problemOfDuplicate(located, first));
    }
  }
  if (firstOfId.size === 0) problems.push(problemOfNothing(directory));
  return problems.sort(byPlace);
}

/** So that a large corpus need not be held in memory. */
function withoutWords({ sourceText, line }: LocatedSource): LocatedSource {
  return { sourceText: { ...sourceText, text: "", paragraphs: [] }, line };
}

async function checkFolderFile(directory: string, file: string): Promise<CorpusProblem[]> {
  const { metadata, problems } = await readMetadataFile(directory, file);
  const own: Flaw[] = [];
  if (basename(file) !== FOLDER_FILE) own.push({ kind: "folder-file-name", name: FOLDER_FILE });
  if (metadata.id !== null) own.push({ kind: "folder-file-id" });
  return [...problems, ...own.map((flaw) => ({ file, line: null, flaw }))];
}

function flawOfSideFile(file: string, paths: readonly string[]): Flaw {
  const document = file.replace(/\.ya?ml$/i, "");
  if (!paths.includes(document)) return { kind: "side-file-alone" };
  const kind = classifyPath(document);
  if (kind === "markdown") return { kind: "side-file-of-markdown" };
  if (kind === "json lines") return { kind: "side-file-of-lines" };
  return { kind: "side-file-name", document };
}

function problemOfDuplicate(
  { sourceText, line }: LocatedSource,
  first: LocatedSource,
): CorpusProblem {
  const { id, file } = sourceText.source;
  const place = [first.sourceText.source.file, first.line].filter((part) => part !== null);
  return { file, line, flaw: { kind: "id-elsewhere", id, place: place.join(":") } };
}

function problemOfNothing(directory: string): CorpusProblem {
  return { file: directory, line: null, flaw: { kind: "nothing", formats: FORMAT_NAMES } };
}

function byPlace(one: CorpusProblem, other: CorpusProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
