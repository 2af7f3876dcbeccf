import type { SourceText } from "../domain/source.ts";

/**
 * For each paragraph, the words of the headings that it leans on, the highest first, or `null`. A
 * heading of markup leads its section, with those of the sections around it; any other heading the
 * paragraph below it; one that ends in a colon the clauses of the sentence that it begins.
 */
export function findLeads({ source, text, paragraphs }: SourceText): (string | null)[] {
  const isMarkdown = /\.(?:md|markdown)$/i.test(source.file);
  let sections: readonly { readonly level: number; readonly words: string }[] = [];
  let nearest: string | null = null;
  return paragraphs.map(({ start, end, role, level }) => {
    const words = text.slice(start, end);
    if (role === "text") {
      const path = [...sections.map((section) => section.words), ...(nearest ? [nearest] : [])];
      if (!nearest?.endsWith(":") || !clauseEnd.test(words.slice(-10))) nearest = null;
      return path.filter((heading) => !repeats(heading, source.title)).join(" › ") || null;
    }
    if (level !== undefined) {
      const heading = { level, words: isMarkdown ? withoutMarkup(words) : words };
      sections = [...sections.filter((section) => section.level < level), heading];
      nearest = null;
    } else if (!isAside(words)) nearest = words;
    return null;
  });
}

const clauseEnd = /[;；](?: (?:and|or))?$/;

/** `# Heading`, or a heading underlined with = or -. */
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
