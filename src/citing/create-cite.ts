import type { Cite, CitedWords } from "../domain/citation.ts";
import { createStyle, type Style } from "./create-style.ts";
import { formatBibtex } from "./format-bibtex.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { cslLocatorOf, formatReference, paragraphsOf } from "./format-reference.ts";
import { toCsl } from "./to-csl.ts";

/** Citations in every form. The styles are English, as their rules have them. */
export function createCite(): Cite {
  const styles = {
    apa: createStyle("apa"),
    mla: createStyle("modern-language-association"),
    chicago: createStyle("chicago-author-date"),
  };
  return (words, form) => {
    switch (form) {
      case "plain":
        return formatPlain(words);
      case "markdown":
        return formatMarkdown(words);
      case "bibtex":
        return formatBibtex(toCsl(words.source), words, paragraphsOf(words));
      case "csl-json":
        return formatCslJson(words);
      default:
        return formatInStyle(words, styles[form]);
    }
  };
}

function formatPlain(words: CitedWords): string {
  const reference = formatReference(words, (title) => `“${title}”`);
  return [`“${words.text}”`, `— ${reference}`, ...(words.link === null ? [] : [words.link])].join(
    "\n",
  );
}

/**
 * A list of one item, as programs take it; the quotation is its annotation, and by the hash in its
 * note anyone can tell whether a copy of the file is the one that was quoted.
 */
function formatCslJson(words: CitedWords): string {
  const { source, text } = words;
  const note = `SHA-256 of ${source.file}: ${source.sha256}`;
  const item = { ...toCsl(source), ...cslLocatorOf(words), annote: text, note };
  return JSON.stringify([item], null, 2);
}

/** The quotation with its short reference, and below it the entry for the list of references. */
function formatInStyle(words: CitedWords, style: Style): string {
  const { inText, entry } = style(toCsl(words.source), cslLocatorOf(words));
  return `“${words.text}” ${inText}\n\n${entry}`;
}
