import { NOTHING_KNOWN } from "../../src/corpus/layer-metadata.ts";
import { readDocument } from "../../src/corpus/read-document.ts";
import { explainFlaw } from "../../src/domain/flaw.ts";
import type { SourceNames } from "../../src/domain/source.ts";

interface BytesReading {
  /** Of the only source; `null` where there is none. */
  readonly source: SourceNames | null;
  /** Each as `heading 2 @ p. 12: words`, without what it does not have. */
  readonly paragraphs: readonly string[];
  /** In order, file and line left out. */
  readonly problems: readonly string[];
}

/** Reads a document as it would be read from a folder or an attachment. */
export async function readBytes(file: string, content: string | Uint8Array): Promise<BytesReading> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const { located, problems } = await readDocument({ file, bytes, known: NOTHING_KNOWN });
  const [read] = located;
  const paragraphs = read?.sourceText.paragraphs.map(({ start, end, role, level, filePlace }) => {
    const words = read.sourceText.text.slice(start, end);
    const kind = role === "heading" ? `${["heading", level].join(" ").trim()}: ` : "";
    return `${filePlace === undefined ? "" : `[${filePlace.label}] `}${kind}${words}`;
  });
  return {
    source: read?.sourceText.source ?? null,
    paragraphs: paragraphs ?? [],
    problems: problems.map(({ flaw }) => explainFlaw(flaw)),
  };
}
