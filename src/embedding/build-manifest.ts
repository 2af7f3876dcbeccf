import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** Name of the note that a build leaves beside the files it made. */
export const buildManifestName = "verbatim-build.json";

const schema = z.object({
  /** Number of the recipe that the files were built by. */
  recipe: z.number().int(),
  /** By path within the model's folder. */
  files: z.record(
    z.string(),
    z.object({
      bytes: z.number().int().nonnegative(),
      /** Time of the last change, milliseconds since 1970, as the file system gave it. */
      modifiedMs: z.number(),
      /** Hexadecimal. */
      sha256: z.string(),
    }),
  ),
});

/** What a build made, so that a later start can tell whether it is still whole. */
export type BuildManifest = z.infer<typeof schema>;

/** `none` where nothing was built, `unreadable` where the note is damaged. */
export async function readBuildManifest(
  folder: string,
): Promise<BuildManifest | "none" | "unreadable"> {
  const text = await readFile(join(folder, buildManifestName), "utf8").catch(() => undefined);
  if (text === undefined) return "none";
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return "unreadable";
  }
}
