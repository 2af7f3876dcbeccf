import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { dropRunningLines } from "./drop-running-lines.ts";
import type { DocumentFields, ExtractedParagraph, Extraction } from "./extraction.ts";
import { groupPdfLines, type PdfGroup } from "./group-pdf-lines.ts";
import { isTelling } from "./is-telling.ts";
import { collectWords, joinPdfLines, type KnowsWord } from "./join-pdf-lines.ts";
import { joinPrintedLists } from "./join-printed-lists.ts";
import type { PdfLine } from "./pdf-line.ts";
import { readPdfLines } from "./read-pdf-lines.ts";

type Pdf = Awaited<ReturnType<typeof getDocument>["promise"]>;

/** A longer one is no document but a way to keep a machine busy. */
const MOST_PAGES = 10_000;

/** The paragraphs of a PDF, each with the page on which it begins. */
export async function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  const opening = getDocument({
    // The library keeps the bytes that it is given. Nothing of the file is run, and it says nothing.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    verbosity: 0,
    // What letters of Chinese, Japanese and Korean fonts mean lies beside the library.
    cMapUrl: join(
      dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
      "cmaps/",
    ),
  });
  try {
    return await extract(await opening.promise);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { kind: "refused", flaw: { kind: isLocked ? "pdf-locked" : "pdf-damaged" } };
  } finally {
    await opening.destroy();
  }
}

async function extract(pdf: Pdf): Promise<Extraction> {
  if (pdf.numPages > MOST_PAGES)
    return { kind: "refused", flaw: { kind: "pdf-long", most: MOST_PAGES } };
  const lines: PdfLine[] = [];
  const unread: number[] = [];
  for (let page = 0; page < pdf.numPages; page++) {
    const found = await readPage(pdf, page);
    if (found === null) unread.push(page + 1);
    else lines.push(...found);
  }
  if (lines.length === 0) return { kind: "refused", flaw: { kind: "pdf-pictures" } };
  const body = dropRunningLines(lines, pdf.numPages);
  const shown = (body.length > 0 ? body : lines).filter(({ text }) => !LEADER.test(text));
  const groups = groupPdfLines(shown);
  const labels = await readLabels(pdf);
  const fields = await readFields(pdf);
  return {
    kind: "extracted",
    fields: { ...fields, title: fields.title ?? findTitle(groups) },
    paragraphs: toParagraphs(groups, { knows: collectWords(textsOf(shown)), labels }),
    problems: unread.map((page) => ({
      line: null,
      flaw: { kind: "pdf-page", page },
    })),
  };
}

/** A line of a table of contents leads to words, and has none of its own. */
const LEADER = /(?:\. ?){4,}\s*[\divxlc]+$/i;

/** `null` where the page cannot be read. */
async function readPage(pdf: Pdf, page: number): Promise<PdfLine[] | null> {
  try {
    const content = await (await pdf.getPage(page + 1)).getTextContent();
    return readPdfLines(
      content.items.filter((item) => "str" in item),
      page,
    );
  } catch {
    return null;
  }
}

function toParagraphs(
  groups: readonly PdfGroup[],
  { knows, labels }: { readonly knows: KnowsWord; readonly labels: readonly string[] },
): ExtractedParagraph[] {
  const paragraphs = groups.map(({ kind, lines }): ExtractedParagraph => {
    const page = lines[0]?.page ?? 0;
    return {
      text: joinPdfLines(textsOf(lines), knows),
      kind,
      filePlace: { kind: "page", label: labels[page] ?? String(page + 1) },
    };
  });
  return joinPrintedLists(paragraphs);
}

function textsOf(lines: readonly PdfLine[]): string[] {
  return lines.map(({ text }) => text);
}

/** The largest words of the first page are its title, as printers set it. */
function findTitle(groups: readonly PdfGroup[]): string | null {
  const headings = groups.filter(
    ({ kind, lines: [line] }) => kind === "heading" && line?.page === 0,
  );
  const heightOf = ({ lines: [line] }: PdfGroup) => line?.height ?? 0;
  const [first, second] = headings.toSorted((one, other) => heightOf(other) - heightOf(one));
  const isLargest = first !== undefined && (!second || heightOf(first) > heightOf(second));
  return isLargest ? textsOf(first.lines).join(" ") : null;
}

/** Letters of a label such as `xiv` or `A-12`. */
const LONGEST_LABEL = 8;

/** What readers see as the page's number, if it is one: each page its own, and short. */
async function readLabels(pdf: Pdf): Promise<readonly string[]> {
  const labels = (await pdf.getPageLabels().catch(() => null)) ?? [];
  const areNumbers =
    new Set(labels).size === labels.length &&
    labels.every((label) => /^\S+$/.test(label) && label.length <= LONGEST_LABEL);
  return areNumbers ? labels : [];
}

/**
 * Title and author where they say something, and the date of publication where it is called that:
 * when a file was made is not when the text is from.
 */
async function readFields(pdf: Pdf): Promise<DocumentFields> {
  const found = await pdf.getMetadata().catch(() => null);
  if (found === null) return {};
  // Whatever programs wrote there.
  const { Title: title, Author: author }: { Title?: unknown; Author?: unknown } = found.info;
  const telling = (value: unknown) =>
    typeof value === "string" && isTelling(value) ? value : null;
  const date = found.metadata?.get("prism:publicationdate");
  return {
    title: telling(title),
    author: telling(author),
    date: typeof date === "string" ? date : null,
  };
}
