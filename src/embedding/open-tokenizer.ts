import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Tokenizer as HubTokenizer } from "@huggingface/tokenizers";
import { encodeByWord } from "./encode-by-word.ts";
import { modelFiles } from "./model-files.ts";
import type { Tokenizer } from "./tokenizer.ts";

/**
 * The tokenizer of transformers.js, without the rest of it. Where it takes each word by itself, as
 * BERT's do, the tokens of words are kept: a paragraph takes .08 ms instead of .37, which counts
 * because it is tokenised twice, to be divided and to be embedded.
 * @param folder a complete model's folder, absolute
 */
export async function openTokenizer(folder: string): Promise<Tokenizer> {
  const files = modelFiles("int8");
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));
  const settings = await read(files.tokenizerConfig);
  const rules = await read(files.tokenizer);
  const tokenizer = new HubTokenizer(rules, settings);
  const encode = (text: string, special: boolean): readonly number[] =>
    tokenizer.encode(text, { add_special_tokens: special }).ids;

  const whole = (text: string) => encode(text, false);
  const bare = whole("a");
  const dressed = encode("a", true);
  const start = dressed.findIndex((_, index) => bare.every((id, at) => dressed[index + at] === id));
  const unknown = settings.unk_token?.content ?? settings.unk_token;
  return {
    encode: rules.pre_tokenizer?.type === "BertPreTokenizer" ? encodeByWord(whole) : whole,
    spell: (text) => tokenizer.tokenize(text, { add_special_tokens: false }),
    unknownToken: typeof unknown === "string" ? unknown : undefined,
    before: dressed.slice(0, start),
    after: dressed.slice(start + bare.length),
  };
}
