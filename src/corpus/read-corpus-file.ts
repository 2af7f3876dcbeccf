import { basename } from "node:path/posix";
import { classifyPath } from "./classify-path.ts";
import type { FileReading } from "./file-reading.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readMetadata } from "./read-metadata.ts";
import { readMetadataYaml } from "./read-metadata-yaml.ts";
import { readPlainText } from "./read-plain-text.ts";
import { readTextFile, type TextFile } from "./read-text-file.ts";
import { sideFilePath } from "./side-file-path.ts";

/** Reads one file of the corpus by its format; whatever is wrong with it is a problem. */
export async function readCorpusFile(
  directory: string,
  file: string,
): Promise<FileReading & Pick<TextFile, "sha256">> {
  const { text, sha256, problem } = await readTextFile(directory, file);
  if (text === null) {
    const message = "The file is not there any more; index the corpus again.";
    return { sha256, located: [], problems: [problem ?? { file, line: null, message }] };
  }
  return { sha256, ...(await readByFormat(directory, file, text)) };
}

async function readByFormat(directory: string, file: string, text: string): Promise<FileReading> {
  switch (classifyPath(file)) {
    case "plain text":
      return readPlainText(file, text, await readSideFile(directory, file));
    case "markdown":
      // Loaded only where there is one: the parser is a third of all code that a start loads.
      return (await import("./read-markdown.ts")).readMarkdown(file, text);
    case "json lines":
      return readJsonLines(file, text);
    default: {
      const message = `"${basename(file)}" is not a format that Verbatim reads (.txt, .md, .jsonl); convert or remove it.`;
      return { located: [], problems: [{ file, line: null, message }] };
    }
  }
}

async function readSideFile(
  directory: string,
  file: string,
): Promise<ReturnType<typeof readMetadataYaml>> {
  const path = sideFilePath(file) ?? file;
  const { text, problem } = await readTextFile(directory, path);
  if (text !== null)
    return readMetadataYaml(text.replace(/^\ufeff/, ""), { file: path, linesBefore: 0 });
  const { metadata } = readMetadata({});
  return { metadata, problems: problem === null ? [] : [problem] };
}
