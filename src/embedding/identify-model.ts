import { createHash } from "node:crypto";
import { join } from "node:path";
import type { EmbedderIdentity } from "../domain/embedder.ts";
import { readBuildManifest } from "./build-manifest.ts";
import { hashFile } from "./hash-file.ts";
import { matchesRecord } from "./matches-record.ts";
import { modelFiles } from "./model-files.ts";
import type { ModelSettings } from "./model-settings.ts";

/** Counts the ways this folder has turned texts into vectors; raise it when vectors change. */
const vectorScheme = 1;

/** Names the model, its files and every setting that changes a vector. */
export async function identifyModel(
  settings: ModelSettings,
  folder: string,
  dimensions: number,
): Promise<EmbedderIdentity> {
  const { model, dtype, pooling, queryPrefix, passagePrefix, maxTokens } = settings;
  const files = await hashFiles(folder, dtype);
  const scheme = { vectorScheme, dtype, pooling, queryPrefix, passagePrefix, maxTokens, files };
  const hash = createHash("sha256").update(JSON.stringify(scheme)).digest("hex");
  return { model, hash, dimensions };
}

/** Of files that we built, the hash is known from the build; others are read. */
async function hashFiles(
  folder: string,
  dtype: ModelSettings["dtype"],
): Promise<readonly string[]> {
  const manifest = await readBuildManifest(folder);
  const records = typeof manifest === "string" ? {} : manifest.files;
  const hashes: string[] = [];
  for (const file of Object.values(modelFiles(dtype))) {
    const record = records[file];
    const isKnown = record && (await matchesRecord(folder, file, record));
    hashes.push(isKnown ? record.sha256 : await hashFile(join(folder, file)));
  }
  return hashes;
}
