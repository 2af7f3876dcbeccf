import { isMap, isScalar, LineCounter, type Pair, parseDocument, Scalar } from "yaml";
import type { DocumentProblem } from "../domain/corpus.ts";
import { type Metadata, NO_METADATA, readMetadata } from "./read-metadata.ts";

interface YamlPlace {
  /** The file that holds it, for problems. */
  readonly file: string;
  /** Lines of the file before it. */
  readonly linesBefore: number;
}

/** Reads metadata written as YAML; what is wrong is reported and counts as not said. */
export function readMetadataYaml(
  yaml: string,
  { file, linesBefore }: YamlPlace,
): { readonly metadata: Metadata; readonly problems: readonly DocumentProblem[] } {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => linesBefore + lineCounter.linePos(offset).line;
  // The failsafe schema leaves every value the text that was written: 007, 2024, no.
  const document = parseDocument(yaml, { lineCounter, schema: "failsafe", prettyErrors: false });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const flaw = { kind: "metadata-broken", reason: sentence(broken.message) } as const;
    return { metadata: NO_METADATA, problems: [{ file, line: lineAt(broken.pos[0]), flaw }] };
  }
  if (!isMap(document.contents)) {
    const isEmpty = document.contents === null || String(document.contents).trim() === "";
    const flaw = { kind: "metadata-no-fields" } as const;
    const problems = isEmpty ? [] : [{ file, line: linesBefore + 1, flaw }];
    return { metadata: NO_METADATA, problems };
  }
  const lines = new Map<string, number>();
  const fields: Record<string, unknown> = {};
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    lines.set(key, lineAt(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0));
    fields[key] = readValue(pair);
  }
  const { metadata, faults } = readMetadata(fields);
  return {
    metadata,
    problems: faults.map(({ field, flaw }) => ({
      file,
      line: lines.get(field) ?? linesBefore + 1,
      flaw,
    })),
  };
}

function readValue({ value }: Pair): unknown {
  if (value === null || value === undefined) return null;
  if (!isScalar(value)) return {};
  const isNull = value.type === Scalar.PLAIN && /^(?:~|null)?$/i.test(String(value.value ?? ""));
  return isNull ? null : value.value;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
