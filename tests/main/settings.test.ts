import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { expect, test } from "vitest";
import { parseSettings, settingsSchema } from "../../src/main/settings.ts";

const example = parse(readFileSync(new URL("../../.env.example", import.meta.url)));

test(".env.example names every setting and no other", () => {
  expect(Object.keys(example).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
});

test(".env.example says what holds without it", () => {
  expect(parseSettings(example)).toEqual(parseSettings({}));
});

test("a faulty configuration lists all its faults at once", () => {
  const faulty = { MODEL_POOLING: "max", MODEL_MAX_TOKENS: "many", MODEL_DOWNLOAD: "maybe" };
  expect(() => parseSettings(faulty)).toThrow(
    "The configuration has faults; mend them in .env: MODEL_POOLING must be mean or cls; MODEL_MAX_TOKENS must be a whole number from 32 to 8192; MODEL_DOWNLOAD must be yes or no.",
  );
});

test("a line of .env that is left blank counts as none", () => {
  expect(parseSettings({ CORPUS_DIR: "", MODEL_MAX_TOKENS: "" })).toEqual(parseSettings({}));
});

test("models are kept below the data folder unless they are moved by themselves", () => {
  expect(parseSettings({ DATA_DIR: "elsewhere" }).model.modelDirectory).toMatch(
    /^elsewhere.models$/,
  );
  expect(parseSettings({ DATA_DIR: "elsewhere", MODEL_DIR: "m" }).model.modelDirectory).toBe("m");
});
