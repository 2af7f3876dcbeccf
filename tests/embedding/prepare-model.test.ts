import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { bundledModelId } from "../../src/embedding/bundled-model-id.ts";
import { createEmbedder } from "../../src/embedding/create-embedder.ts";
import { isModelReady } from "../../src/embedding/is-model-ready.ts";
import { locateModel } from "../../src/embedding/locate-model.ts";
import type { ModelSettings } from "../../src/embedding/model-settings.ts";
import { prepareModel } from "../../src/embedding/prepare-model.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { testModelSettings } from "../support/test-model.ts";

const QUANTISED = "onnx/model_quantized.onnx";

async function newSettings(): Promise<ModelSettings> {
  return { ...testModelSettings, modelDirectory: await temporaryFolder() };
}

describe("building the bundled model", () => {
  test("writes the hub's layout, tells how far it is, and does it once", async () => {
    const settings = await newSettings();
    const steps: string[] = [];
    expect(await isModelReady(settings)).toBe(false);
    await prepareModel(settings, (done, total) => steps.push(`${done}/${total}`));
    expect(steps).toHaveLength(14);
    expect(steps.at(-1)).toBe("14/14");

    const folder = join(settings.modelDirectory, bundledModelId);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      "config.json",
      "onnx",
      "onnx/model.onnx",
      QUANTISED,
      "tokenizer.json",
      "tokenizer_config.json",
      "verbatim-build.json",
    ]);
    const tokenizer = JSON.parse(await readFile(join(folder, "tokenizer.json"), "utf8"));
    expect(tokenizer).toMatchObject({ padding: null, truncation: null });

    const built = await stat(join(folder, QUANTISED));
    await prepareModel(settings, () => expect.unreachable());
    expect((await stat(join(folder, QUANTISED))).mtimeMs).toBe(built.mtimeMs);
  });

  test("builds again what was cut short, and notices what was altered or lost", async () => {
    const settings = await newSettings();
    await prepareModel(settings);
    const folder = locateModel(settings);
    const file = join(folder, QUANTISED);
    const { size } = await stat(file);

    await truncate(file, size - 1);
    expect(await isModelReady(settings)).toBe(false);
    await prepareModel(settings);
    expect((await stat(file)).size).toBe(size);

    const bytes = await readFile(file);
    await writeFile(file, Buffer.from(bytes).fill(0, size / 2, size / 2 + 100));
    expect(await isModelReady(settings)).toBe(false);
    await writeFile(file, bytes);
    expect(await isModelReady(settings), "the same bytes at another time").toBe(true);

    await rm(file);
    expect(await isModelReady(settings)).toBe(false);
    await writeFile(file, bytes);
    await writeFile(join(folder, "verbatim-build.json"), "{");
    expect(await isModelReady(settings)).toBe(false);
  });

  test("never uses what a killed build has left, and clears it away", async () => {
    const settings = await newSettings();
    const folder = locateModel(settings);
    // No process has this number: Linux ends at 4,194,304.
    const leftover = `${folder}.building-99999999-00000000`;
    await mkdir(join(leftover, "onnx"), { recursive: true });
    await writeFile(join(leftover, QUANTISED), "half a model");
    expect(await isModelReady(settings)).toBe(false);
    await prepareModel(settings);
    expect(await isModelReady(settings)).toBe(true);
    expect(await readdir(dirname(folder))).toEqual(["all-MiniLM-L6-v2"]);
  });

  test("two builds at once agree", async () => {
    const settings = await newSettings();
    await Promise.all([prepareModel(settings), prepareModel(settings)]);
    expect(await isModelReady(settings)).toBe(true);
    expect(await readdir(dirname(locateModel(settings)))).toEqual(["all-MiniLM-L6-v2"]);
  });

  test("leaves a copy of the hub's files alone", async () => {
    const settings = await newSettings();
    const folder = locateModel(settings);
    await mkdir(join(folder, "onnx"), { recursive: true });
    const names = ["config.json", "tokenizer.json", "tokenizer_config.json", QUANTISED];
    for (const name of names) await writeFile(join(folder, name), "their own");
    await prepareModel(settings);
    expect(await readFile(join(folder, QUANTISED), "utf8")).toBe("their own");
  });

  test("says what to do about a folder that cannot be written", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const settings = { ...testModelSettings, modelDirectory: join(file, "models") };
    await expect(prepareModel(settings)).rejects.toThrow(Fault);
    await expect(prepareModel(settings)).rejects.toThrow(
      `The embedding model could not be built in ${locateModel(settings)} (ENOTDIR): ` +
        "let this user write there, or name another folder as MODEL_DIR.",
    );
  });
});

describe("another model", () => {
  test("that is not there is named with the file it lacks and what to do", async () => {
    const settings = { ...(await newSettings()), model: "Xenova/e5-small-v2" };
    const folder = join(settings.modelDirectory, "Xenova/e5-small-v2");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "config.json"), "{}");
    expect(await isModelReady(settings)).toBe(false);
    await expect(createEmbedder(settings)).rejects.toThrow(
      new Fault(
        `The model Xenova/e5-small-v2 has no file tokenizer.json in ${folder}: put it there, ` +
          "set MODEL_DOWNLOAD=yes to fetch it, or set MODEL=Xenova/all-MiniLM-L6-v2, " +
          "which needs no network.",
      ),
    );
  });

  test("that is damaged is named with its folder", async () => {
    const settings = { ...(await newSettings()), model: "own/model" };
    await prepareModel(testModelSettings);
    const folder = locateModel(settings);
    await mkdir(join(folder, "onnx"), { recursive: true });
    for (const name of ["config.json", "tokenizer.json", "tokenizer_config.json"]) {
      const from = join(locateModel(testModelSettings), name);
      await writeFile(join(folder, name), await readFile(from));
    }
    await writeFile(join(folder, QUANTISED), "not a network");
    const embedder = await createEmbedder(settings);
    onTestFinished(() => embedder.close());
    const opening = embedder.ready();
    await expect(opening).rejects.toThrow(Fault);
    await expect(opening).rejects.toThrow(/^The model own\/model cannot be read .*own\/model/s);
    expect(existsSync(folder)).toBe(true);
  });
});
