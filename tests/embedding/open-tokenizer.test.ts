import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import { beforeAll, expect, test } from "vitest";
import { locateModel } from "../../src/embedding/locate-model.ts";
import { openTokenizer } from "../../src/embedding/open-tokenizer.ts";
import { prepareModel } from "../../src/embedding/prepare-model.ts";
import type { Tokenizer as OpenTokenizer } from "../../src/embedding/tokenizer.ts";
import { testModelSettings } from "../support/test-model.ts";
import { shortTexts, variedTexts } from "./varied-texts.ts";

const oddTexts = [
  "",
  "   ",
  "\ufeffA mark, a no-break\u00a0blank, none\u200b at all\u2028and a line",
  "bell\u0007 and \u0000nothing, line\r\nbreaks\n\n\nand\ttabs",
  "[CLS] stands [SEP] in [MASK]s and x[UNK]y",
  "é\u0301, ﬁ, ½, Straße, ΑΣ, İstanbul",
  "华沙第一家 a中b 東京はどこですか",
  "متى تأسست أول بورصة",
  `${"x".repeat(300)} y ${"long-".repeat(40)}`,
  "don't — “can't” (won't)... 3.14, 1,000 U.S.A.",
];

let opened: OpenTokenizer;
let plain: Tokenizer;
beforeAll(async () => {
  await prepareModel(testModelSettings);
  const folder = locateModel(testModelSettings);
  const read = async (file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));
  opened = await openTokenizer(folder);
  plain = new Tokenizer(await read("tokenizer.json"), await read("tokenizer_config.json"));
});

test.each([...shortTexts, ...variedTexts, ...oddTexts])("reads %j as the library does", (text) => {
  const { ids } = plain.encode(text, { add_special_tokens: false });
  expect(opened.encode(text)).toEqual(ids);
  // Now from what was kept of its words.
  expect(opened.encode(text)).toEqual(ids);
});
