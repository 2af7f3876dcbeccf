import { DOMParser, parseHTML } from "linkedom";
import type { PageNode } from "./page-node.ts";

/** Parses HTML, whole or a fragment; scripts are never run and nothing is fetched. */
export function parsePage(html: string): PageNode {
  // In XHTML they may close themselves, which would hide all that follows from a parser of HTML.
  const closed = html.replace(/<(title|script|style|iframe|textarea)\b([^>]*)\/>/gi, "<$1$2></$1>");
  const parts = /<body[\s>]/i.test(closed)
    ? closed
    : `<!doctype html><html><head></head><body>${closed.replace(OUTSIDE, "")}</body></html>`;
  // Its types are those of browsers, which are not there.
  return parseHTML(parts).document as unknown as PageNode;
}

const OUTSIDE = /<\?xml[^>]*>|<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi;

export function parseXml(xml: string): PageNode {
  return new DOMParser().parseFromString(xml, "text/xml") as unknown as PageNode;
}
