import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import { modelFiles } from "./model-files.ts";
import type { ModelSettings } from "./model-settings.ts";

/** What config.json says of places for tokens, and of a vector's length; not every model says it. */
const schema = z.looseObject({
  max_position_embeddings: z.number().int().positive().optional(),
  hidden_size: z.number().int().positive().optional(),
});

/** @throws {Fault} where more tokens at once are asked for than the model has places for */
export async function readConfiguration(
  settings: ModelSettings,
  folder: string,
): Promise<{ readonly dimensions: number | null }> {
  const path = join(folder, modelFiles(settings.dtype).config);
  const text = await readFile(path, "utf8");
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new Fault(
      `The file ${path} is not a model's configuration: replace it, or delete its folder and start again.`,
    );
  }
  const most = parsed.data.max_position_embeddings ?? Number.POSITIVE_INFINITY;
  if (settings.maxTokens <= most) return { dimensions: parsed.data.hidden_size ?? null };
  throw new Fault(
    `The model ${settings.model} reads ${most} tokens at once and not ${settings.maxTokens}: ` +
      `set MODEL_MAX_TOKENS to ${most} or less.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
