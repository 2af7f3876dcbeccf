import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Tokenizer as HubTokenizer } from "@huggingface/tokenizers";
import { modelFiles } from "./model-files.ts";
import type { Tokenizer } from "./tokenizer.ts";

/**
 * The tokenizer of transformers.js, without the rest of it: 0.25 ms for a paragraph, a fiftieth of
 * what the model takes, so a cache of words would bring nothing (0.23 ms).
 * @param folder a complete model's folder, absolute
 */
export async function openTokenizer(folder: string): Promise<Tokenizer> {
  const files = modelFiles("int8");
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));
  const settings = await read(files.tokenizerConfig);
  const tokenizer = new HubTokenizer(await read(files.tokenizer), settings);
  const encode = (text: string, special: boolean): readonly number[] =>
    tokenizer.encode(text, { add_special_tokens: special }).ids;

  const bare = encode("a", false);
  const dressed = encode("a", true);
  const start = dressed.findIndex((_, index) => bare.every((id, at) => dressed[index + at] === id));
  const unknown = settings.unk_token?.content ?? settings.unk_token;
  return {
    encode: (text) => encode(text, false),
    spell: (text) => tokenizer.tokenize(text, { add_special_tokens: false }),
    unknownToken: typeof unknown === "string" ? unknown : undefined,
    before: dressed.slice(0, start),
    after: dressed.slice(start + bare.length),
  };
}
