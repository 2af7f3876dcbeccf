import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { Fault } from "../domain/fault.ts";
import { clearLeftovers, nameLeftover } from "./build-leftovers.ts";
import { runToEnd } from "./run-to-end.ts";

/**
 * Builds the bundled model in a folder beside and renames that at the end, so that a build that was
 * cut short is never used.
 * @param folder what the model's folder shall be; replaced
 * @param isReady whether that folder is whole, asked again because another process may have built
 * @throws {Fault} where the folder cannot be written
 */
export async function buildModel(
  folder: string,
  isReady: () => Promise<boolean>,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const beside = nameLeftover(folder);
  try {
    await mkdir(dirname(folder), { recursive: true });
    await clearLeftovers(folder);
    const worker = new Worker(new URL("./build-worker.ts", import.meta.url), {
      workerData: beside,
    });
    worker.on("message", ({ done, total }) => onProgress(done, total));
    await runToEnd(worker);
    if (await isReady()) return;
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder).catch(async (cause) => {
      // Another process may have put its own there between the two lines above.
      if (!(await isReady())) throw cause;
    });
  } catch (cause) {
    throw explain(cause, folder);
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => {});
  }
}

/** Everything that a file system refuses has a code; anything else is a mistake of ours. */
function explain(cause: unknown, folder: string): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new Fault(
      `The disk is full: the embedding model could not be built in ${folder}; ` +
        "free 150 MB and start again.",
      { cause },
    );
  }
  if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) return cause;
  return new Fault(
    `The embedding model could not be built in ${folder} (${code}): ` +
      "let this user write there, or name another folder as MODEL_DIR.",
    { cause },
  );
}
