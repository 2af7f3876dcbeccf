import { declaredEncoding } from "./declared-encoding.ts";
import { decodeText } from "./decode-text.ts";
import type { Extraction } from "./extraction.ts";
import { collapse, type PageNode, wordsOf } from "./page-node.ts";
import { parsePage, parseXml } from "./parse-page.ts";
import { readPageBlocks } from "./read-page-blocks.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** The chapters of a book in the order in which it is read, without its table of contents. */
export async function extractEpub(files: Files): Promise<Extraction> {
  const container = await readXml(files, "META-INF/container.xml");
  const path = first(container, "rootfile")?.getAttribute("full-path") ?? "";
  const book = await readXml(files, path);
  if (book === null) return refuse("epub-no-chapters");
  const chapters = listChapters(book, path);
  const texts = await Promise.all(chapters.map((chapter) => decode(files, chapter)));
  const paragraphs = texts.flatMap((text) => (text === null ? [] : readChapter(text)));
  if (paragraphs.length === 0) return refuse("epub-locked");
  const unread = chapters.filter((_, at) => texts[at] === null);
  return {
    kind: "extracted",
    fields: {
      title: wordsOf(book, "dc:title"),
      author: [...book.getElementsByTagName("dc:creator")]
        .map((element) => collapse(element.textContent ?? "").trim())
        .filter(Boolean)
        .join("; "),
      publisher: wordsOf(book, "dc:publisher"),
      date: wordsOf(book, "dc:date"),
    },
    paragraphs,
    problems: unread.map((chapter) => ({
      line: null,
      flaw: { kind: "epub-chapter", chapter },
    })),
  };
}

function refuse(kind: "epub-no-chapters" | "epub-locked"): Extraction {
  return { kind: "refused", flaw: { kind } };
}

function first(node: PageNode | null, name: string): PageNode | undefined {
  return node === null ? undefined : [...node.getElementsByTagName(name)][0];
}

/** Paths in the archive: those of the spine, relative to the file that lists them. */
function listChapters(book: PageNode, path: string): string[] {
  const items = [...book.getElementsByTagName("item")];
  const itemOf = new Map(items.map((item) => [item.getAttribute("id"), item]));
  return [...book.getElementsByTagName("itemref")].flatMap((reference) => {
    const item = itemOf.get(reference.getAttribute("idref"));
    const href = item?.getAttribute("href");
    const isText = /html/i.test(item?.getAttribute("media-type") ?? "");
    const isContents = /\bnav\b/.test(item?.getAttribute("properties") ?? "");
    return href && isText && !isContents ? [resolve(href, path)] : [];
  });
}

const ROOT = "epub:/";

function resolve(href: string, path: string): string {
  const base = `${ROOT}${encodeURI(path)}`;
  if (!URL.canParse(href, base)) return href;
  const { pathname } = new URL(href, base);
  try {
    return decodeURIComponent(pathname).replace(/^\//, "");
  } catch {
    return pathname;
  }
}

async function decode(files: Files, path: string): Promise<string | null> {
  const bytes = files.get(path);
  if (bytes === undefined) return null;
  const decoded = await decodeText(bytes, declaredEncoding(bytes));
  return decoded.kind === "text" ? decoded.text.replace(/^\ufeff/, "") : null;
}

async function readXml(files: Files, path: string): Promise<PageNode | null> {
  const text = await decode(files, path);
  return text === null ? null : parseXml(text);
}

function readChapter(html: string) {
  const page = parsePage(html);
  return readPageBlocks(page.querySelector("body") ?? page);
}
