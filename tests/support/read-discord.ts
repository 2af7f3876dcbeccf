import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";

/** What a reader of a Discord message sees. */
export interface Seen {
  readonly text: string;
  /** The characters of `text` that are in bold. */
  readonly bold: string;
  /** What stands in quote blocks. */
  readonly quoted: string;
  /** Marks that were taken for something: emphasis, links, mentions, lists and so on. */
  readonly marks: readonly string[];
}

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly name?: string;
}

/** Discord's rules that the package does not have. */
const MISSING = {
  list: {
    order: rulesExtended.heading?.order ?? 0,
    match: (source: string, state: { prevCapture?: readonly string[] | null }) =>
      state.prevCapture == null || /\n$/.test(state.prevCapture[0] ?? "")
        ? /^ *(?:[-*]|\d+\.) [^\n]+/.exec(source)
        : null,
    parse: (found: readonly string[]) => ({ content: found[0] }),
  },
  shortcode: {
    order: rulesExtended.strong?.order ?? 0,
    match: (source: string) => /^:[\w~+-]+:/.exec(source),
    parse: (found: readonly string[]) => ({ content: found[0] }),
  },
};

const parse = SimpleMarkdown.parserFor({ ...rulesExtended, ...MISSING } as never);

/** Renders a message by Discord's rules. */
export function readDiscord(raw: string): Seen {
  const seen = { text: "", bold: "", quoted: "", marks: [] as string[] };
  const read = (nodes: readonly Node[], within: ReadonlySet<string>) => {
    for (const { type, content, name } of nodes) {
      const isPlain = ["text", "twemoji", "newline", "br", "escape"].includes(type);
      if (!isPlain) seen.marks.push(type);
      if (Array.isArray(content) && type !== "text") read(content, new Set([...within, type]));
      else if (Array.isArray(content)) read(content, within);
      else {
        const text = type === "br" || type === "newline" ? "\n" : String(content ?? name ?? "");
        seen.text += text;
        if (within.has("strong")) seen.bold += text;
        if (within.has("blockQuote")) seen.quoted += text;
      }
    }
  };
  read(parse(raw, { inline: true }) as never, new Set());
  return seen;
}
