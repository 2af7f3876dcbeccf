import { assignRoles } from "./assign-roles.ts";
import type { Block } from "./block.ts";
import { createSourceText } from "./create-source-text.ts";
import type { DocumentFields, Extraction } from "./extraction.ts";
import type { FileReading } from "./file-reading.ts";
import { findDateline } from "./find-dateline.ts";
import { joinIntroduced } from "./join-introduced.ts";
import { type KnownMetadata, layerMetadata } from "./layer-metadata.ts";
import { parseDate } from "./parse-date.ts";
import { type Metadata, readMetadata } from "./read-metadata.ts";

/**
 * The source that was taken out of a file. Its text is the paragraphs with a blank line between
 * them: it is stored with the source, and quotations are slices of it.
 */
export function readExtraction(
  file: string,
  extraction: Extraction,
  { given, inherited }: KnownMetadata,
): FileReading {
  if (extraction.kind === "refused") {
    const problem = { file, line: null, flaw: extraction.flaw };
    return { located: [], problems: [problem] };
  }
  const { fields, paragraphs, problems = [] } = extraction;
  const metadata = layerMetadata(given, readFields(fields), inherited);
  const text = paragraphs.map((paragraph) => paragraph.text).join(BETWEEN);
  let end = -BETWEEN.length;
  const blocks: Block[] = paragraphs.map(({ text: words, ...block }) => {
    const start = end + BETWEEN.length;
    end = start + words.length;
    return { ...block, start, end };
  });
  const found = assignRoles(text, joinIntroduced(text, blocks), metadata.title);
  const sourceText = createSourceText(file, metadata, { text, paragraphs: found });
  return {
    located: [{ sourceText, line: null }],
    problems: problems.map((problem) => ({ file, ...problem })),
  };
}

const BETWEEN = "\n\n";

/** What is no date or address is passed over: whoever adds the document did not write it. */
function readFields({ date, ...fields }: DocumentFields): Metadata {
  const written = date
    ?.trim()
    .replace(/^(\d{4})\/(\d\d)(?:\/(\d\d))?$/, (all) => all.replaceAll("/", "-"));
  const day = written ? (parseDate(written) ?? findDateline(written)) : null;
  return readMetadata({ ...fields, date: day }).metadata;
}
