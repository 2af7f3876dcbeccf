/** As much of a parsed page as is read; the project is compiled without the types of browsers. */
export interface PageNode {
  /** 1 for elements, 3 for text, 4 for text in CDATA. */
  readonly nodeType: number;
  /** Of an element its name, in upper case in HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): PageNode | null;
  querySelectorAll(selectors: string): Iterable<PageNode>;
  getElementsByTagName(name: string): Iterable<PageNode>;
  remove(): void;
}

/** White space as HTML counts it: a non-breaking space is none. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, " ");
}

/** The words of the first element of a name; `null` where there are none. */
export function wordsOf(node: PageNode, name: string): string | null {
  const [element] = node.getElementsByTagName(name);
  return collapse(element?.textContent ?? "").trim() || null;
}
