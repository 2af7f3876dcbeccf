import { Readability } from "@mozilla/readability";
import type { Extraction } from "./extraction.ts";
import type { PageNode } from "./page-node.ts";
import { parsePage } from "./parse-page.ts";
import { readPageBlocks } from "./read-page-blocks.ts";
import { readPageFields } from "./read-page-fields.ts";

/** The main content of a page and what it says of itself. */
export function extractHtml(html: string): Extraction {
  const page = parsePage(html);
  if (isTooDeep(page)) return { kind: "refused", flaw: { kind: "page-nested" } };
  const article = readArticle(parsePage(html));
  const fields = readPageFields(page, article);
  clean(page);
  const whole = readPageBlocks(page.querySelector("main") ?? page.querySelector("body") ?? page);
  const main = article.content ? readPageBlocks(article.content) : [];
  const paragraphs = lengthOf(main) < lengthOf(whole) * LEAST_SHARE ? whole : main;
  if (paragraphs.length > 0) return { kind: "extracted", fields, paragraphs };
  return { kind: "refused", flaw: { kind: "page-empty" } };
}

/** As deep as browsers go; the reader's time grows with the square of it. */
const MOST_LEVELS = 512;

function isTooDeep(page: PageNode): boolean {
  let level = [page];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}

/** Where less than this of a page seems to be its article, it is no article. */
const LEAST_SHARE = 0.2;

function lengthOf(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

type Article = Partial<NonNullable<ReturnType<Readability<PageNode>["parse"]>>>;

/** The parser changes the page that it is given. */
function readArticle(page: PageNode): Article {
  clean(page);
  // Its types are those of browsers, which are not there.
  const serializer = (node: unknown) => node as PageNode;
  return new Readability<PageNode>(page as never, { serializer }).parse() ?? {};
}

/** Takes out what stands on every page of a site, and what asks for consent. */
function clean(page: PageNode): void {
  const most = (page.querySelector("body")?.textContent?.length ?? 0) / 2;
  for (const element of page.querySelectorAll(FURNITURE)) {
    // Some sites lay a form around everything, or tell of cookies in the class of the page.
    if ((element.textContent?.length ?? 0) <= most) element.remove();
  }
}

const FURNITURE = [
  "nav, footer, dialog, form, button, noscript, template, [hidden], [aria-hidden=true]",
  "[role=navigation], [role=dialog], [role=alertdialog], [role=search], [role=contentinfo]",
  ...["cookie", "consent", "gdpr"].map((word) => `[class*=${word}], [id*=${word}]`),
].join(", ");
