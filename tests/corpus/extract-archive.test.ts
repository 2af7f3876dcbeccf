import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";
import { docxParagraph, writeDocx, writeEpub } from "./write-archives.ts";

describe("a Word document", () => {
  test("is its paragraphs, headings, lists and tables, with the title that it gives itself", async () => {
    const cell = (text: string) => `<w:tc>${docxParagraph(text)}</w:tc>`;
    const { source, paragraphs } = await readBytes(
      "a.docx",
      writeDocx(
        [
          docxParagraph("Tides", "heading1"),
          docxParagraph("The moon draws the sea &amp; lets it go."),
          `<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>often </w:t></w:r></w:ins><w:r><w:t>rains.</w:t></w:r></w:p>`,
          docxParagraph("Times", "heading2"),
          `<w:tbl><w:tr>${cell("Port")}${cell("High")}</w:tr><w:tr>${cell("Brest")}${cell("6:10")}</w:tr></w:tbl>`,
        ].join(""),
        { core: "<dc:title>On Tides</dc:title><dc:creator>Jane Doe</dc:creator>" },
      ),
    );
    expect(source).toMatchObject({ title: "On Tides", author: "Jane Doe", date: null });
    expect(paragraphs).toEqual([
      "heading 1: Tides",
      "The moon draws the sea & lets it go.",
      "It often rains.",
      "heading 2: Times",
      "Port\tHigh\nBrest\t6:10",
    ]);
  });

  test("without a title is called by its first heading", async () => {
    const body = docxParagraph("Of Tides", "Title") + docxParagraph("It rains.");
    const { source } = await readBytes(
      "a.docx",
      writeDocx(body, { core: "<dc:creator>user</dc:creator>" }),
    );
    expect(source).toMatchObject({ title: "Of Tides", author: null });
  });
});

describe("an EPUB", () => {
  test("is its chapters in order, with what the book says of itself", async () => {
    const { source, paragraphs, problems } = await readBytes(
      "a.epub",
      writeEpub(
        {
          "two words.xhtml": "<h1>Rain</h1><p>It&nbsp;rains &mdash; a lot.</p>",
          "b.xhtml": "<h1>Hail</h1><p>It hails.</p>",
          "gone.xhtml": undefined,
        },
        "<dc:title>Weather</dc:title><dc:creator>Jane Doe</dc:creator><dc:creator>Joe Roe</dc:creator><dc:publisher>Press</dc:publisher><dc:date>2001-02-03T00:00:00Z</dc:date>",
      ),
    );
    expect(source).toMatchObject({
      title: "Weather",
      author: "Jane Doe; Joe Roe",
      publisher: "Press",
      date: "2001-02-03",
    });
    expect(paragraphs).toEqual([
      "heading 1: Rain",
      "It\u00a0rains — a lot.",
      "heading 1: Hail",
      "It hails.",
    ]);
    expect(problems).toEqual([expect.stringMatching(/^The chapter OEBPS\/text\/gone.xhtml/)]);
  });
});

describe("an archive from a stranger", () => {
  const body = docxParagraph("It rains.");
  const bomb = zipSync({ "word/document.xml": new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
  const bombs = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, at) => [`${at}.txt`, new Uint8Array()]),
  );
  /** It says that its only file has ten bytes. */
  const liar = Uint8Array.from(bomb);
  const view = new DataView(liar.buffer);
  view.setUint32(liar.length - 22 - 46 - "word/document.xml".length + 24, 10, true);

  test.each<[string, Uint8Array, RegExp]>([
    ["of one file that is far too large when unpacked", bomb, /packed more tightly/],
    ["that lies about how large its file is", liar, /damaged/],
    ["of too many files", writeDocx(body, { more: bombs }), /more than 10000 files/],
    [
      "with a path that leads out of it",
      writeDocx(body, { more: { "../../evil.xml": strToU8("x") } }),
      /leads out of it/,
    ],
    [
      "with a path from the root",
      writeDocx(body, { more: { "/etc/evil.xml": strToU8("x") } }),
      /leads out of it/,
    ],
    ["that is cut off", writeDocx(body).subarray(0, 900), /damaged or cut off/],
    ["of nothing", zipSync({}), /neither .docx nor .epub/],
    ["of something else", zipSync({ "a.txt": strToU8("It rains.") }), /neither .docx nor .epub/],
    ["of a document that is no XML", zipSync({ "word/document.xml": strToU8("<<<") }), /damaged/],
    [
      "of a book without chapters",
      zipSync({ "META-INF/container.xml": strToU8("<a/>") }),
      /no list of its chapters/,
    ],
    [
      "of a book that is locked",
      writeEpub({ "a.xhtml": undefined }),
      /no text, or one that is locked/,
    ],
  ])("%s is refused in one sentence", async (_kind, bytes, message) => {
    const { source, problems } = await readBytes("a.docx", bytes);
    expect(source).toBeNull();
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});
