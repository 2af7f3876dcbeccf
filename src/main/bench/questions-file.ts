import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";

/** How one part of the bench tells another what to ask. */
export async function writeQuestions(file: string, questions: readonly string[]): Promise<void> {
  await writeFile(file, JSON.stringify(questions));
}

export async function readQuestions(file = ""): Promise<readonly string[]> {
  return z.array(z.string()).parse(JSON.parse(await readFile(file, "utf8")));
}
