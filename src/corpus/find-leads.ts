import type { SourceText } from "../domain/source.ts";

/**
 * For each paragraph, the words of the heading that it leans on, or `null`. A heading leads the
 * paragraph below it; a Markdown heading leads its section; a heading that ends in a colon leads
 * the clauses of the sentence that it begins.
 */
export function findLeads({ source, text, paragraphs }: SourceText): (string | null)[] {
  const isMarkdown = /\.(?:md|markdown)$/i.test(source.file);
  let section: string | null = null;
  let nearest: string | null = null;
  return paragraphs.map((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    if (paragraph.role === "text") {
      const lead = nearest ?? section;
      if (!nearest?.endsWith(":") || !clauseEnd.test(words.slice(-10))) nearest = null;
      return lead !== null && repeats(lead, source.title) ? null : lead;
    }
    if (isMarkdown && markup.test(words)) {
      section = withoutMarkup(words);
      nearest = null;
    } else if (!isAside(words)) nearest = words;
    return null;
  });
}

const clauseEnd = /[;；](?: (?:and|or))?$/;
/** `# Heading`, or a heading underlined with = or -. */
const markup = /^#{1,6}\s|\n[^\S\n]*(?:=+|-+)$/;

function withoutMarkup(heading: string): string {
  return heading
    .replace(/^#{1,6}\s+/, "")
    .replace(/\s+#+$/, "")
    .replace(/\r?\n[^\S\n]*(?:=+|-+)$/, "");
}

/** Bylines and bracketed remarks name nothing that follows. */
function isAside(heading: string): boolean {
  return /^by\s+\p{Lu}/iu.test(heading) || /^[[(].*[\])]$/s.test(heading);
}

function repeats(lead: string, title: string | null): boolean {
  return title !== null && (lead.includes(title) || title.includes(lead));
}
