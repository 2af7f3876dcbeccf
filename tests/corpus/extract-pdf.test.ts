import { describe, expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";
import { printLines, writePdf } from "./write-pdf.ts";

const BODY = { x: 72, size: 10 };
/** As wide as the lines of the other paragraphs. */
const FILL = "and so it went on from year to year, along the whole coast and far beyond";

describe("a PDF", () => {
  test("has a paragraph for each that readers see, with the page on which it begins", async () => {
    const { paragraphs } = await readBytes(
      "a.pdf",
      writePdf([
        [
          { y: 780, size: 20, text: "Of Tides" },
          ...printLines(740, [`The moon draws the sea, ${FILL}`, "until it let go."], BODY),
          ...printLines(
            700,
            [`Fishermen sail at dawn, ${FILL}`, `with nets that are empty, ${FILL}`],
            BODY,
          ),
        ],
        [
          ...printLines(780, ["and come home at dusk."], BODY),
          ...printLines(740, ["Nobody waits."], BODY),
        ],
      ]),
    );
    expect(paragraphs).toEqual([
      "[1] heading: Of Tides",
      `[1] The moon draws the sea, ${FILL} until it let go.`,
      `[1] Fishermen sail at dawn, ${FILL} with nets that are empty, ${FILL} and come home at dusk.`,
      "[2] Nobody waits.",
    ]);
  });

  test("has paragraphs that begin with an indentation, and no gap between them", async () => {
    const first = printLines(
      740,
      [`The moon draws the sea, ${FILL}`, `to the harbour, ${FILL}.`],
      BODY,
    );
    const second = printLines(716, [`Fishermen sail, ${FILL}`, `at dawn, ${FILL}.`], BODY);
    const indented = [first, second].flatMap(([head, ...rest]) => [{ ...head, x: 92 }, ...rest]);
    const { paragraphs } = await readBytes("a.pdf", writePdf([indented as typeof first]));
    expect(paragraphs).toEqual([
      `[1] The moon draws the sea, ${FILL} to the harbour, ${FILL}.`,
      `[1] Fishermen sail, ${FILL} at dawn, ${FILL}.`,
    ]);
  });

  test("goes on in the next column and leaves a list its lines", async () => {
    const { paragraphs } = await readBytes(
      "a.pdf",
      writePdf([
        [
          ...printLines(740, ["The moon draws the sea to", "the harbour of Brest and"], BODY),
          ...printLines(740, ["lets it go again."], { ...BODY, x: 320 }),
          ...printLines(710, ["They sell:", "- herring", "- mackerel"], { ...BODY, x: 320 }),
        ],
      ]),
    );
    expect(paragraphs).toEqual([
      "[1] The moon draws the sea to the harbour of Brest and lets it go again.",
      "[1] They sell:\n- herring\n- mackerel",
    ]);
  });

  test("loses its running heads and page numbers, but no line that only looks like one", async () => {
    const pages = ["It rains.", "It pours.", "1984 was dry."].map((words, at) => [
      { y: 800, text: at % 2 === 0 ? "The Sea" : "The Sea " },
      ...printLines(740, [words], BODY),
      { y: 40, text: `- ${at + 1} of 3 -` },
    ]);
    expect((await readBytes("a.pdf", writePdf(pages))).paragraphs).toEqual([
      "[1] It rains.",
      "[2] It pours.",
      "[3] 1984 was dry.",
    ]);
  });

  test("loses heads that change with the chapter, by the number that counts the pages", async () => {
    const pages = ["Rain 5", "Hail 6", "Snow 7"].map((head, at) => [
      { y: 800, text: `Chapter on ${head}` },
      ...printLines(740, [`${["One", "Two", "Three"][at]} came down.`], BODY),
      { y: 400, text: `${["Four", "Five", "Six"][at]} came down. . . . . . . . 12` },
    ]);
    expect((await readBytes("a.pdf", writePdf(pages))).paragraphs).toEqual([
      "[1] One came down.",
      "[2] Two came down.",
      "[3] Three came down.",
    ]);
  });

  test("is called by the largest words of its first page where it has no title", async () => {
    const lines = [
      { y: 780, size: 14, text: "Kurier" },
      { y: 750, size: 20, text: "Of Tides" },
    ];
    const pdf = writePdf([[...lines, ...printLines(700, ["It rains.", "It pours."])]]);
    expect((await readBytes("a.pdf", pdf)).source?.title).toBe("Of Tides");
  });

  test("calls its pages what it numbers them", async () => {
    const labels = "/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 7 >>] >>";
    const pages = [printLines(740, ["It rains."]), printLines(740, ["It pours."])];
    const { paragraphs } = await readBytes("a.pdf", writePdf(pages, { catalogue: labels }));
    expect(paragraphs).toEqual(["[i] It rains.", "[7] It pours."]);
  });

  test.each([
    [{ Title: "On Tides", Author: "Jane Doe" }, "On Tides", "Jane Doe"],
    [{ Title: "Microsoft Word - tides.doc", Author: "user" }, null, null],
    [{ Title: "tides_final2.indd", Author: "" }, null, null],
    [{ Title: "Untitled", CreationDate: "D:20240925120000Z" }, null, null],
  ])("says of itself only what somebody wrote: %o", async (info, title, author) => {
    const { source } = await readBytes(
      "a.pdf",
      writePdf([printLines(740, ["It rains."])], { info }),
    );
    expect(source).toMatchObject({ title, author, date: null });
  });

  const locked =
    "/Encrypt << /Filter /Standard /V 1 /R 2 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) /P -4 >> /ID [(a) (b)]";
  const whole = writePdf([printLines(740, ["It rains."])]);
  test.each<[string, Uint8Array, RegExp]>([
    ["without text", writePdf([[], []]), /no text, only pictures/],
    [
      "with a password",
      writePdf([printLines(740, ["It rains."])], { trailer: locked }),
      /locked with a password/,
    ],
    ["that is cut off", whole.subarray(0, 200), /damaged or cut off/],
    ["of nothing but its first line", Buffer.from("%PDF-1.7\n"), /damaged or cut off/],
  ])("%s is told in one sentence", async (_kind, bytes, message) => {
    const { paragraphs, problems } = await readBytes("a.pdf", bytes);
    expect(paragraphs).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});
