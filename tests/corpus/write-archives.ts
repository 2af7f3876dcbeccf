import { strToU8, type Zippable, zipSync } from "fflate";

/** A Word document of paragraphs in WordprocessingML. */
export function writeDocx(
  body: string,
  { core = "", more = {} }: { readonly core?: string; readonly more?: Zippable } = {},
): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const relation =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const styles = ["heading 1", "heading 2", "Title"].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(" ", "")}"><w:name w:val="${name}"/></w:style>`,
  );
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
    "word/styles.xml": strToU8(`<w:styles xmlns:w="${word}">${styles.join("")}</w:styles>`),
    "docProps/core.xml": strToU8(
      `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc">${core}</cp:coreProperties>`,
    ),
    ...more,
  });
}

/** A paragraph of a Word document, in one of the styles. */
export function docxParagraph(text: string, style?: "heading1" | "heading2" | "Title"): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** An EPUB of chapters in XHTML, by their file names; `undefined` for one that is listed and missing. */
export function writeEpub(
  chapters: Readonly<Record<string, string | undefined>>,
  metadata = "",
): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, at) =>
      `<item id="c${at}" href="text/${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  );
  const files = Object.entries(chapters).flatMap(([name, body]) =>
    body === undefined
      ? []
      : [
          [
            `OEBPS/text/${name}`,
            strToU8(`<?xml version="1.0"?><html><head><title/></head><body>${body}</body></html>`),
          ],
        ],
  );
  return zipSync({
    mimetype: strToU8("application/epub+zip"),
    "META-INF/container.xml": strToU8(
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ),
    "OEBPS/book.opf": strToU8(
      `<package xmlns:dc="urn:dc"><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join("")}</manifest><spine><itemref idref="nav"/>${names.map((_, at) => `<itemref idref="c${at}"/>`).join("")}</spine></package>`,
    ),
    "OEBPS/nav.xhtml": strToU8("<html><body><p>Contents</p></body></html>"),
    ...Object.fromEntries(files),
  });
}
