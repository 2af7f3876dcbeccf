import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { generateCorpus } from "../../evaluation/generate-corpus.ts";

/** Writes a generated corpus of so many passages into a folder, a source at a time. */
export async function writeBenchCorpus(folder: string, passages: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = createWriteStream(join(folder, "corpus.jsonl"));
  for (const source of generateCorpus({ seed: 1, passages })) {
    if (!file.write(`${JSON.stringify(source)}\n`)) await once(file, "drain");
  }
  file.end();
  await finished(file);
}
