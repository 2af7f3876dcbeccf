import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { calibrationFile, openJudge, shippedJudge } from "../../src/main/open-judge.ts";
import { parseSettings } from "../../src/main/settings.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const settingsIn = (dataDirectory: string, percent = "10") =>
  parseSettings({ DATA_DIR: dataDirectory, MOST_WRONG_PERCENT: percent });

test("fewer wrong answers need a higher bar", async () => {
  const folder = await temporaryFolder();
  const bars = ["5", "10", "30"].map((percent) => openJudge(settingsIn(folder, percent)).bar);
  expect(bars).toEqual([...bars].sort((one, other) => other - one));
  expect(new Set(bars).size).toBe(3);
});

test("a calibration moves the log odds, and brings its own bars", async () => {
  const folder = await temporaryFolder();
  const bars = Array.from({ length: 50 }, (_, place) => 1 - place / 100);
  await writeFile(calibrationFile(folder), JSON.stringify({ slope: 2, shift: -1, bars }));
  const shipped = shippedJudge(10);
  const judge = openJudge(settingsIn(folder));
  expect(judge.slope).toBeCloseTo(2 * shipped.slope, 10);
  expect(judge.shift).toBeCloseTo(2 * shipped.shift - 1, 10);
  expect(judge.bar).toBe(0.91);
});

test("a calibration that cannot be read is named, with what to do", async () => {
  const folder = await temporaryFolder();
  await writeFile(calibrationFile(folder), "{");
  expect(() => openJudge(settingsIn(folder))).toThrow(Fault);
  expect(() => openJudge(settingsIn(folder))).toThrow(/npm run calibrate/);
});
