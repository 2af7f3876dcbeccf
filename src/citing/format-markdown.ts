import type { CitedWords } from "../domain/citation.ts";
import { formatReference } from "./format-reference.ts";

/** A block quotation in CommonMark that reads, character for character, as the words. */
export function formatMarkdown(words: CitedWords): string {
  const { link, filePlace } = words;
  const quoted = escapeMarkdown(words.text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${line}`.trimEnd());
  const escaped = {
    ...words,
    source: escapeNames(words.source),
    ...(filePlace ? { filePlace: { ...filePlace, label: escapeMarkdown(filePlace.label) } } : {}),
  };
  const reference = formatReference(escaped, (title) =>
    link === null ? `*${title}*` : `[${title}](<${link.replace(/[<>\s]/gu, encodeURIComponent)}>)`,
  );
  return [...quoted, ">", `> — ${reference}`].join("\n");
}

function escapeNames(source: CitedWords["source"]): CitedWords["source"] {
  const { title, author, publisher, opening } = source;
  return {
    ...source,
    title: title && escapeMarkdown(title),
    author: author && escapeMarkdown(author),
    publisher: publisher && escapeMarkdown(publisher),
    opening: escapeMarkdown(opening),
  };
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/g, "\\$&")
    .replace(/^([^\S\n]*)([#+-])/gm, "$1\\$2")
    .replace(/^([^\S\n]*\d+)([.)])/gm, "$1\\$2");
}
