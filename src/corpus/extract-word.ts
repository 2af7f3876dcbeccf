import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import type { Extraction } from "./extraction.ts";
import { isTelling } from "./is-telling.ts";
import { wordsOf } from "./page-node.ts";
import { parsePage, parseXml } from "./parse-page.ts";
import { readPageBlocks } from "./read-page-blocks.ts";

/**
 * The text of a Word document as its author sees it when all changes are accepted. When the file
 * was made is not when the text is from, so it gives no date.
 * @param files of the archive, as `openArchive` has bounded them
 */
export async function extractWord(files: ReadonlyMap<string, Uint8Array>): Promise<Extraction> {
  // Packed anew without pictures: the library would inflate whatever an archive holds.
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const html = await toHtml(buffer);
  if (html === null) return { kind: "refused", flaw: { kind: "word-damaged" } };
  const paragraphs = readPageBlocks(parsePage(html));
  if (paragraphs.length === 0) return { kind: "refused", flaw: { kind: "word-empty" } };
  const core = parseXml(
    new TextDecoder().decode(files.get("docProps/core.xml") ?? strToU8("<core/>")),
  );
  const [title, author] = [wordsOf(core, "dc:title"), wordsOf(core, "dc:creator")];
  const [first] = paragraphs;
  const heading = first?.kind === "heading" && first.level === 1 ? first.text : null;
  const fields = {
    title: isTelling(title) ? title : heading,
    author: isTelling(author) ? author : null,
  };
  return { kind: "extracted", fields, paragraphs };
}

/** The library adds an arrow to each note, which the document does not have. */
const BACK_LINKS = / ?<a href="#[^"]*note-ref-[^"]*">↑<\/a>/g;

async function toHtml(buffer: Buffer): Promise<string | null> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      },
    );
    return value.replace(BACK_LINKS, "");
  } catch {
    return null;
  }
}
