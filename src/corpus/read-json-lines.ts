import { z } from "zod";
import type { DocumentFlaw } from "../domain/flaw.ts";
import { createSourceText } from "./create-source-text.ts";
import type { FileReading, LocatedSource } from "./file-reading.ts";
import { findPlainParagraphs } from "./find-plain-paragraphs.ts";
import { type KnownMetadata, layerMetadata } from "./layer-metadata.ts";
import { parseJson } from "./parse-json.ts";
import { type Metadata, readMetadata } from "./read-metadata.ts";

/** The sources of a JSON Lines file, one a line; a line that cannot be read hinders no other. */
export function readJsonLines(
  file: string,
  text: string,
  { inherited }: Pick<KnownMetadata, "inherited">,
): FileReading {
  const located: LocatedSource[] = [];
  const problems: FileReading["problems"][number][] = [];
  const lineOfId = new Map<string, number>();
  for (const [at, content] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    if (content.trim() === "") continue;
    const line = at + 1;
    const read = readLine(file, content, inherited);
    problems.push(...read.flaws.map((flaw) => ({ file, line, flaw })));
    if (read.sourceText === null) continue;
    const { id } = read.sourceText.source;
    const earlier = lineOfId.get(id);
    if (earlier === undefined) {
      lineOfId.set(id, line);
      located.push({ sourceText: read.sourceText, line });
    } else {
      problems.push({ file, line, flaw: { kind: "line-same-id", id, earlier } });
    }
  }
  return { located, problems };
}

interface LineReading {
  readonly sourceText: LocatedSource["sourceText"] | null;
  readonly flaws: readonly DocumentFlaw[];
}

/** What a line must have; data sets carry more fields, which are passed over. */
const lineSchema = z.looseObject({
  id: z.union([z.string().regex(/\S/), z.number()]),
  text: z.string().regex(/[\p{L}\p{N}\p{P}\p{S}]/u),
});

function readLine(file: string, content: string, inherited: Metadata): LineReading {
  const value = parseJson(content);
  if (value === undefined) return refuse({ kind: "line-no-json" });
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) {
    const [field] = parsed.error.issues[0]?.path ?? [];
    return refuse(
      field === undefined
        ? { kind: "line-no-object" }
        : { kind: "line-lacks", field: String(field) },
    );
  }
  const { id, text, title, source, author, date, url, publisher = source } = parsed.data;
  const read = readMetadata({ id, title, publisher, author, date, url });
  const metadata = layerMetadata(read.metadata, inherited);
  const paragraphs = findPlainParagraphs(text, metadata.title);
  return {
    sourceText: createSourceText(file, metadata, { text, paragraphs }),
    flaws: read.faults.map(({ flaw }) => flaw),
  };
}

function refuse(flaw: DocumentFlaw): LineReading {
  return { sourceText: null, flaws: [flaw] };
}
