import { describe, expect, test } from "vitest";
import { NOTHING_KNOWN } from "../../src/corpus/layer-metadata.ts";
import { readDocument } from "../../src/corpus/read-document.ts";
import { NO_METADATA } from "../../src/corpus/read-metadata.ts";
import { readBytes } from "./read-bytes.ts";
import { docxParagraph, writeDocx } from "./write-archives.ts";
import { printLines, writePdf } from "./write-pdf.ts";

describe("a table", () => {
  test.each([
    ["commas", "a.csv", 'Name,Town,Note\nJane,Brest,"sails, ""often"""\n'],
    ["semicolons", "a.csv", 'Name;Town;Note\r\nJane;Brest;"sails, ""often"""\r\n'],
    ["tabs", "a.tsv", 'Name\tTown\tNote\nJane\tBrest\tsails, "often"\n'],
  ])(
    "parted by %s has a row a paragraph, each cell behind its column",
    async (_sign, file, text) => {
      const { paragraphs, problems } = await readBytes(file, text);
      expect(paragraphs).toEqual(['[2] Name: Jane\nTown: Brest\nNote: sails, "often"']);
      expect(problems).toEqual([]);
    },
  );

  test("leaves out empty cells and rows, and counts rows as spreadsheets do", async () => {
    const { paragraphs } = await readBytes("a.csv", 'Name,,Note\nJane,x,"one\ntwo"\n,,\nJoe,,\n');
    expect(paragraphs).toEqual(["[2] Name: Jane\nx\nNote: one\ntwo", "[4] Name: Joe"]);
  });

  test("is not dated by its first row", async () => {
    const { source } = await readBytes("a.csv", "Published,Note\n2020-05-01,x\n");
    expect(source?.date).toBeNull();
  });

  test("tells of a quotation mark that does not end, and of having no rows", async () => {
    expect((await readBytes("a.csv", 'Name,Note\nJane,"x\n')).problems).toEqual([
      expect.stringMatching(/quotation mark/),
    ]);
    expect((await readBytes("a.csv", "Name,Note\n")).problems).toEqual([
      expect.stringMatching(/no row below/),
    ]);
  });
});

describe("subtitles", () => {
  const srt = (cues: readonly [from: string, to: string, text: string][]) =>
    cues
      .map(([from, to, text], at) => `${at + 1}\n00:${from},000 --> 00:${to},500\n${text}\n`)
      .join("\n");

  test("are joined to sentences, without their tags, and part at pauses", async () => {
    const text = srt([
      ["00:01", "00:02", "<i>The moon</i>\ndraws the sea"],
      ["00:03", "00:04", "{\\an8}to the harbour & back."],
      ["01:30", "01:31", "- Who?\n- Nobody."],
    ]);
    expect((await readBytes("a.srt", `\ufeff${text.replaceAll("\n", "\r\n")}`)).paragraphs).toEqual(
      ["[00:00:01] The moon draws the sea to the harbour & back.", "[00:01:30] - Who?\n- Nobody."],
    );
  });

  test("part at the end of a sentence once there is enough of them", async () => {
    const sentence = "It rains on the harbour, and on the sea, and on the town behind it.";
    const cues = Array.from({ length: 8 }, (_, at): [string, string, string] => [
      `00:${10 + at * 2}`,
      `00:${11 + at * 2}`,
      sentence,
    ]);
    const { paragraphs } = await readBytes("a.srt", srt(cues));
    expect(paragraphs).toEqual(
      ["00:00:10", "00:00:18"].map((time) => `[${time}] ${Array(4).fill(sentence).join(" ")}`),
    );
  });

  test("of WebVTT name their speakers and are told by their first line", async () => {
    const text =
      "WEBVTT\n\nNOTE by hand\n\n00:01.000 --> 00:02.000 align:start\n<v Bob>Salt &amp; water.\n\n01:00:03.000 --> 01:00:04.000\n<v Eve Roe>No.\n";
    expect((await readBytes("a.txt", text)).paragraphs).toEqual([
      "[00:00:01, Bob] Salt & water.",
      "[01:00:03, Eve Roe] No.",
    ]);
  });

  test("that roll up say every line once", async () => {
    const text =
      "WEBVTT\n\n00:01.000 --> 00:02.000\nit rains<00:01.500><c> here</c>\n\n00:02.000 --> 00:02.010\nit rains here\n\n00:02.010 --> 00:04.000\nit rains here\nand<00:03.000><c> there</c>\n";
    expect((await readBytes("a.vtt", text)).paragraphs).toEqual([
      "[00:00:01] it rains here and there",
    ]);
  });
});

describe("a channel exported from Discord", () => {
  const message = (content: string, author: object, type = "Default") => ({
    id: "1",
    type,
    timestamp: "2024-05-01T12:00:03.123+02:00",
    content,
    author: { id: "2", name: "jane", isBot: false, ...author },
  });
  const channel = {
    guild: { id: "3", name: "Harbour" },
    channel: { id: "4", name: "tides", topic: null },
    messages: [
      message("It rains.\n\nA lot.", { nickname: "Jane Doe" }),
      message("beep", { isBot: true }),
      message("", {}),
      message("Pinned a message.", {}, "ChannelPinnedMessage"),
      message("It pours.", { nickname: "" }, "Reply"),
    ],
  };

  test("has a paragraph for each message that a person wrote, with name and time", async () => {
    const { source, paragraphs } = await readBytes("a.json", JSON.stringify(channel));
    expect(source).toMatchObject({ title: "#tides", publisher: "Harbour", author: null });
    expect(paragraphs).toEqual([
      "[Jane Doe, 2024-05-01 12:00] It rains.\n\nA lot.",
      "[jane, 2024-05-01 12:00] It pours.",
    ]);
  });

  test.each([
    ["other JSON", '{"a": 1}', /no channel exported/],
    ["no JSON", "{", /no channel exported/],
    [
      "bots alone",
      JSON.stringify({ ...channel, messages: channel.messages.slice(1, 2) }),
      /No person wrote/,
    ],
  ])("is not %s", async (_what, text, problem) => {
    expect((await readBytes("a.json", text)).problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe("letters", () => {
  const words = "„Größe“ – 3 € für Café und Straße, sagte die Frau über den Fluss.";
  const latin = Buffer.from(
    words.replace(/[„“–€]/g, (sign) =>
      String.fromCharCode({ "„": 0x84, "“": 0x93, "–": 0x96, "€": 0x80 }[sign] ?? 0),
    ),
    "latin1",
  );
  const russian = "Луна притягивает море в гавань, и рыбаки выходят на рассвете.";
  const cyrillic = Uint8Array.from(
    [...russian].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );
  test.each<[string, Uint8Array, string]>([
    ["Windows-1252", latin, words],
    ["Windows-1251", cyrillic, russian],
    ["UTF-16, little end first", Buffer.from(`\ufeff${words}`, "utf16le"), `${words}`],
    ["UTF-16, big end first", Buffer.from(`\ufeff${words}`, "utf16le").swap16(), `${words}`],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${words}`), words],
    [
      "Latin-1 of one letter",
      Uint8Array.from([0x41, 0x0a, 0x42, 0x0a, 0xe9, 0x43, 0x2e]),
      "A\nB\néC.",
    ],
  ])("in %s are read as they were written", async (_encoding, bytes, text) => {
    const { paragraphs, problems } = await readBytes("a.txt", bytes);
    expect([paragraphs, problems]).toEqual([[text], []]);
  });
});

describe("a file that is not what its name says", () => {
  const pdf = writePdf([printLines(740, ["It rains."])]);
  test.each<[string, string, Uint8Array | string, string]>([
    ["HTML called .pdf", "a.pdf", "\n<!DOCTYPE html><p>It rains.", "It rains."],
    ["HTML called .txt", "a.txt", "<html><body><p>It rains.</body></html>", "It rains."],
    ["a PDF called .txt", "a.txt", pdf, "[1] It rains."],
    ["a PDF called nothing", "a", pdf, "[1] It rains."],
    ["a text about PDF", "a.txt", "A PDF begins with %PDF-1.7.", "A PDF begins with %PDF-1.7."],
    ["a Word document called .epub", "a.epub", writeDocx(docxParagraph("It rains.")), "It rains."],
  ])("is read as what it is: %s", async (_kind, file, content, paragraph) => {
    expect((await readBytes(file, content)).paragraphs).toEqual([paragraph]);
  });

  test.each<[string, string, Uint8Array | string, RegExp]>([
    ["text called .pdf", "a.pdf", "It rains.", /named .pdf but is none/],
    ["text called .docx", "a.docx", "It rains.", /named .docx but is none/],
    [
      "an old Word document",
      "a.doc",
      Buffer.from("d0cf11e0a1b11ae100", "hex"),
      /old Office program/,
    ],
    [
      "a picture",
      "a.png",
      Buffer.from("89504e470d0a1a0a0000", "hex"),
      /no format that Verbatim reads/,
    ],
    [
      "a picture called .txt",
      "a.txt",
      Buffer.from("89504e470d0a1a0a0000", "hex"),
      /not plain text/,
    ],
    ["nothing", "a.epub", "", /is empty/],
  ])("is refused in one sentence: %s", async (_kind, file, content, message) => {
    const { source, problems } = await readBytes(file, content);
    expect(source).toBeNull();
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});

test.each([
  ["tags", "a.html", `<p>It rains.</p>${"<div>".repeat(20_000)}`],
  ["quotations", "a.html", `${"<blockquote>".repeat(20_000)}It rains.`],
  ["arrays", "a.json", "[".repeat(200_000)],
])("a file of endless %s hinders nobody", async (_what, file, text) => {
  const { source, problems } = await readBytes(file, text);
  expect(source === null ? problems.length : problems.length + 1).toBe(1);
});

test("what somebody wrote down wins over what a document says, and that over its folders", async () => {
  const bytes = Buffer.from("<title>Own</title><meta name=author content=Jane><p>It rains.");
  const known = {
    given: { ...NO_METADATA, title: "Given" },
    inherited: { ...NO_METADATA, title: "Of all", author: "Staff", publisher: "Press" },
  };
  const { located, sha256 } = await readDocument({ file: "a.html", bytes, known });
  expect(located[0]?.sourceText.source).toMatchObject({
    title: "Given",
    author: "Jane",
    publisher: "Press",
  });
  expect(sha256).toBe((await readDocument({ file: "b", bytes, known: NOTHING_KNOWN })).sha256);
});
