import { describe, expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";

const STORY = [
  "The moon draws the sea into the harbour of Brest, twice a day and seldom at the same hour.",
  "Fishermen sail at dawn, with empty nets and full cans, and they come back when the water does.",
];

const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe("a page", () => {
  test("is its main content, without what stands on every page of its site", async () => {
    const { paragraphs } = await readBytes(
      "a.html",
      page(
        `<header><a href="/">Kurier</a></header><nav><ul><li>Home<li>Sea</ul></nav>
         <div class="cookie-banner"><p>We value your privacy. <button>Accept</button></div>
         <article><h1>Tides</h1><p>${STORY[0]}</p><script>alert(1)</script><p>${STORY[1]}</p></article>
         <aside><p>Most read</p></aside><footer><p>Imprint, 1999.</p></footer>`,
      ),
    );
    expect(paragraphs).toEqual(["heading 2: Tides", ...STORY]);
  });

  test("keeps a class or a form around everything", async () => {
    const body = `<form class="cookie-page">${STORY.map((words) => `<p>${words}</p>`).join("")}</form>`;
    expect((await readBytes("a.html", page(body))).paragraphs).toEqual(STORY);
  });

  test.each<[string, string, string[]]>([
    [
      "white space as browsers show it",
      "<p> One\n  <b>two</b>\t three.<br> Four. </p>",
      ["One two three.\nFour."],
    ],
    [
      "a list with the words that introduce it",
      "<p>Buy:</p><ul><li>apples, red<li>pears</ul><p>Go.</p>",
      ["Buy:\n\napples, red\npears", "Go."],
    ],
    ["a list within a list", "<ol><li>One<ul><li>a<li>b</ul><li>Two</ol>", ["One\na\nb\nTwo"]],
    [
      "a table, cells parted by tabs",
      "<table><caption>Times</caption><tr><th>Port<th>High<tr><td>Brest<td>6:10</table>",
      ["Times\nPort\tHigh\nBrest\t6:10"],
    ],
    ["code to the letter", "<pre>if (a)\n  b &lt; c;\n\nd</pre>", ["if (a)\n  b < c;\n\nd"]],
    ["a quotation", "<blockquote><p>One.<p>Two.</blockquote>", ["One.\nTwo."]],
    [
      "a table that only arranges",
      "<table><tr><td><p>It rains.<p>It pours.</table>",
      ["It rains.", "It pours."],
    ],
    ["unclosed paragraphs", "<p>It rains.<p>It pours.", ["It rains.", "It pours."]],
    [
      "nothing that is hidden",
      "<p>It rains.<p hidden>Secret.<p style='display: none'>Secret.",
      ["It rains."],
    ],
    [
      "sections under their headings",
      "<h2>Rain</h2><p>It rains.</p><h3>Hail</h3><p>It hails.</p>",
      ["heading 2: Rain", "It rains.", "heading 3: Hail", "It hails."],
    ],
  ])("keeps %s", async (_what, body, paragraphs) => {
    expect((await readBytes("a.html", body)).paragraphs).toEqual(paragraphs);
  });

  test.each<[string, string, Record<string, string | null>]>([
    [
      "meta elements",
      `<title>Tides - Kurier</title><meta property="og:title" content="Tides"><meta property="og:site_name" content="Kurier"><meta name="author" content="Jane Doe"><meta property="article:published_time" content="2024-05-01T10:00:00Z"><link rel="canonical" href="https://example.org/tides">`,
      {
        title: "Tides",
        publisher: "Kurier",
        author: "Jane Doe",
        date: "2024-05-01",
        url: "https://example.org/tides",
      },
    ],
    [
      "JSON-LD",
      `<title>x</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Tides","author":{"@type":"Person","name":"Jane Doe"},"publisher":{"@type":"Organization","name":"Kurier"},"datePublished":"2024-05-01"}</script>`,
      { title: "Tides", publisher: "Kurier", author: "Jane Doe", date: "2024-05-01", url: null },
    ],
    [
      "what scholars' pages carry",
      `<meta name="citation_title" content="On Tides"><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, Joe"><meta name="citation_publication_date" content="2024/05">`,
      { title: "On Tides", author: "Doe, Jane; Roe, Joe", date: "2024-05" },
    ],
    [
      "a title with the site behind it",
      `<title>Tides | Kurier</title><meta property="og:site_name" content="Kurier">`,
      { title: "Tides" },
    ],
    [
      "an address that is none",
      `<title>T</title><link rel=canonical href="/tides">`,
      { url: null },
    ],
  ])("says of itself what it says by %s", async (_where, head, names) => {
    const body = STORY.map((words) => `<p>${words}</p>`).join("");
    expect((await readBytes("a.html", page(body, head))).source).toMatchObject(names);
  });

  test("is read in the encoding that it declares", async () => {
    const html = page("<p>Größe: 3 €.</p>", "<meta charset=windows-1252>");
    const bytes = Buffer.from(html.replace("€", "\x80"), "latin1");
    expect((await readBytes("a.html", bytes)).paragraphs).toEqual(["Größe: 3 €."]);
  });

  test("that is made by scripts alone is told as such", async () => {
    const { problems } = await readBytes(
      "a.html",
      page('<div id="root"></div><script>x()</script>'),
    );
    expect(problems).toEqual([expect.stringMatching(/^The page has no text of its own/)]);
  });
});
