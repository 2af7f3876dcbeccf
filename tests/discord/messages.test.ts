import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { commandData } from "../../src/discord/command-data.ts";
import { createTranslator, languageOf } from "../../src/discord/messages/create-translator.ts";
import type { MessageKey } from "../../src/discord/messages/translate.ts";
import { findViolations } from "../support/discord/find-violations.ts";

const source = fileURLToPath(new URL("../../src/discord/", import.meta.url));
const codeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
const read = (language: string) =>
  JSON.parse(readFileSync(join(source, "messages", `${language}.json`), "utf8")) as Record<
    string,
    string
  >;
const ENGLISH = read("en");
const OTHERS = ["de", "es", "fr"];

/** What stands in a sentence besides its words, at any depth. */
function placesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag)
      return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => placesOf(value))
        : [];
    return [element.value, ...inner];
  });
}

const placesIn = (sentence: string) =>
  [...new Set(placesOf(parse(sentence, { ignoreTag: true })))].sort();

describe.each(OTHERS)("the catalogue in %s", (language) => {
  test("has every sentence and no other, each with the same places to fill", () => {
    const catalogue = read(language);
    expect(Object.keys(catalogue)).toEqual(Object.keys(ENGLISH));
    for (const [key, sentence] of Object.entries(ENGLISH)) {
      expect(placesIn(catalogue[key] ?? ""), key).toEqual(placesIn(sentence));
    }
  });

  test("is translated", () => {
    const catalogue = read(language);
    const same = Object.keys(ENGLISH).filter((key) => catalogue[key] === ENGLISH[key]);
    // Words that both languages have, and patterns without any.
    const allowed = ["menu.option", "corpus.problem-file", "command.verify.text.name"];
    const alike =
      language === "fr"
        ? [
            "command.ask.question.name",
            "command.corpus.add.date.name",
            "command.corpus.export.document.name",
            "command.corpus.remove.document.name",
            "command.compare.question.name",
            "command.ask.source.name",
            "command.quote.source.name",
            "command.sources.name",
            "sources.head",
          ]
        : [];
    expect(same.filter((key) => ![...allowed, ...alike].includes(key))).toEqual([]);
  });
});

test("sentences name commands as their readers see them", () => {
  for (const language of ["en", ...OTHERS]) {
    const catalogue = read(language);
    const names = Object.entries(catalogue).flatMap(([key, name]) =>
      /^command\.\w+\.name$/.test(key) ? [name] : [],
    );
    const named = Object.entries(catalogue)
      .filter(([key]) => !key.startsWith("command."))
      .flatMap(([, sentence]) => [...sentence.matchAll(/(?<![\p{L}<])\/(\p{L}[\p{L}-]*)/gu)])
      .map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !names.includes(name ?? ""))).toEqual([]);
  }
});

test("every sentence of the catalogue is used", () => {
  const code = codeOf(source);
  // Those are the corpus's, and their keys are made of the kinds that it tells of.
  const corpus = codeOf(join(source, "../corpus"));
  const used = (key: string) =>
    (key.startsWith("flaw.") && corpus.includes(`"${key.slice("flaw.".length)}"`)) ||
    code.includes(`"${key}"`) ||
    code.includes(`"${key.replace(/\.(?:name|description)$/, "")}"`);
  expect(Object.keys(ENGLISH).filter((key) => !used(key))).toEqual([]);
});

test("a person's locale chooses the language, and English is for all others", () => {
  expect(["de", "es-419", "es-ES", "fr", "en-GB", "ja", "pt-BR"].map(languageOf)).toEqual([
    "de",
    "es",
    "es",
    "fr",
    "en",
    "en",
    "en",
  ]);
});

test("signs that mean something to Discord or to the format come through", () => {
  const values = { who: "<@1>", link: "https://example.org/{a}" };
  expect(createTranslator("en")("answer.shared-about", values)).toBe(
    "Shared by <@1> on [this message](https://example.org/{a})",
  );
  const key: MessageKey = "corpus.problems";
  expect(createTranslator("fr")(key, { problems: 0 })).toBe("Aucun document n'a de problème.");
});

test("commands keep Discord's limits in every language", () => {
  expect(findViolations("/applications/1/commands", commandData())).toEqual([]);
  expect(commandData()[0]?.name_localizations).toMatchObject({
    de: "fragen",
    "es-419": "preguntar",
    fr: "demander",
  });
});
