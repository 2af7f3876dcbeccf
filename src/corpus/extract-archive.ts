import { extractEpub } from "./extract-epub.ts";
import { extractWord } from "./extract-word.ts";
import type { Extraction } from "./extraction.ts";
import { openArchive } from "./open-archive.ts";

/** A zip archive that is a Word document or an EPUB. */
export async function extractArchive(bytes: Uint8Array): Promise<Extraction> {
  const archive = openArchive(bytes, (path) => TEXTS.test(path));
  if (archive.kind === "refused") return archive;
  const { files } = archive;
  if (files.has("word/document.xml")) return extractWord(files);
  if (files.has("META-INF/container.xml")) return extractEpub(files);
  return { kind: "refused", flaw: { kind: "archive-other" } };
}

/** What holds words; pictures and fonts are never unpacked. */
const TEXTS = /\.(?:xml|rels|opf|x?html?)$/i;
