import type { DocumentFields } from "./extraction.ts";
import { type PageNode, wordsOf } from "./page-node.ts";

/** What an article's own markup says, read by a library. */
interface Article {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/**
 * Title, author, site, time and canonical address of a page, from its meta elements (Open Graph,
 * Dublin Core, those of Google Scholar) and from what `article` found, JSON-LD among it.
 */
export function readPageFields(page: PageNode, article: Article): DocumentFields {
  const meta = readMeta(page);
  const first = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const link = page.querySelector("link[rel~=canonical]")?.getAttribute("href");
  const publisher =
    first("og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher") ??
    article.siteName;
  const title = first("citation_title", "og:title", "dc.title", "dcterms.title") ?? article.title;
  return {
    title: withoutSite(title || wordsOf(page, "title"), {
      heading: wordsOf(page, "h1"),
      site: publisher,
    }),
    author:
      first("author", "citation_author", "dc.creator", "dcterms.creator") ??
      article.byline?.replace(/^\s*by\s+/i, ""),
    publisher,
    date:
      first("article:published_time", "citation_publication_date", "dc.date", "dcterms.date") ??
      article.publishedTime ??
      first("date"),
    url: [link, first("og:url")].find((url) => url && /^https?:/i.test(url)),
  };
}

function readMeta(page: PageNode): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name");
    const content = element.getAttribute("content")?.trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    const before = meta.get(key);
    // Several authors have an element each.
    if (before === undefined) meta.set(key, content);
    else if (key === "citation_author") meta.set(key, `${before}; ${content}`);
  }
  return meta;
}

/** "Tides – Kurier" is "Tides" where the page's heading or the site's name says so. */
function withoutSite(
  title: string | null,
  { heading, site }: { readonly heading: string | null; readonly site: string | null | undefined },
): string | null {
  const [, name, suffix] = /^(.+?)\s+[-–—|·»:]\s+([^|]+)$/.exec(title ?? "") ?? [];
  return name !== undefined && (name === heading || suffix === site) ? name : title;
}
