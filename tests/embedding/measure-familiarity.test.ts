import { expect, test } from "vitest";
import { locateModel } from "../../src/embedding/locate-model.ts";
import { measureFamiliarity } from "../../src/embedding/measure-familiarity.ts";
import { openTokenizer } from "../../src/embedding/open-tokenizer.ts";
import { prepareModel } from "../../src/embedding/prepare-model.ts";
import { testModelSettings } from "../support/test-model.ts";

test.each([
  { text: "When did the Normans arrive in Italy?", least: 0.9, most: 1 },
  { text: "Who is Mike Krzyzewski?", least: 0.6, most: 1 },
  { text: "wat is teh capitol of Frnace", least: 0.6, most: 1 },
  { text: "Is Ngozi Okonjo-Iweala an economist?", least: 0.6, most: 1 },
  { text: "Wann wurde die Universität gegründet?", least: 0.4, most: 0.95 },
  { text: "¿Cuándo se fundó la universidad más antigua?", least: 0.4, most: 0.95 },
  { text: "متى تأسست أول بورصة في وارسو؟", least: 0, most: 0.15 },
  { text: "नमस्ते आप कैसे हैं", least: 0, most: 0.15 },
  { text: "华沙第一家证券交易所是什么时候成立的?", least: 0, most: 0.15 },
  { text: "東京はどこですか", least: 0, most: 0.15 },
  { text: "서울은 어디에 있습니까?", least: 0, most: 0.15 },
  { text: "Где находится Москва?", least: 0, most: 0.15 },
  { text: "42?", least: 1, most: 1 },
  { text: "", least: 1, most: 1 },
])("reads $text at $least to $most", async ({ text, least, most }) => {
  await prepareModel(testModelSettings);
  const tokenizer = await openTokenizer(locateModel(testModelSettings));
  const familiarity = measureFamiliarity(text, tokenizer);
  expect(familiarity).toBeGreaterThanOrEqual(least);
  expect(familiarity).toBeLessThanOrEqual(most);
});
