import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Fault } from "../domain/fault.ts";
import type { EvaluationReport } from "../evaluation/evaluation-report.ts";

/** Puts the reports where they were wanted. */
type WritePage = (reports: readonly EvaluationReport[]) => Promise<void>;

/**
 * Makes sure that the page can be drawn and written before long work is done for what stands in it.
 * @throws Fault when it cannot
 */
export async function preparePage(path: string): Promise<WritePage> {
  const render = await loadRenderer();
  await tryToOpen(resolve(path));
  return (reports) => writeFile(path, render(reports));
}

/** Loaded only here: the charts need packages of development, which the bot never does. */
async function loadRenderer() {
  try {
    return (await import("../evaluation/page/render-page.ts")).renderPage;
  } catch (cause) {
    throw new Fault(
      "The HTML report needs the packages of development; install them with: npm install --include=dev",
      { cause },
    );
  }
}

/** A report that is there stays until the new one is done. */
async function tryToOpen(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await (await open(path, "a")).close();
  } catch (cause) {
    throw new Fault(`${path} cannot be written; choose another file for --html.`, { cause });
  }
}
