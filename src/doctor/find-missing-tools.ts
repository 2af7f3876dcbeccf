import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What native packages are compiled with. */
const TOOLS = ["python3", "make", "g++"];

/** Longer than any of them takes to say its version. */
const MOST_MS = 10_000;

/** Those of the tools for compiling that do not run on this machine. */
export async function findMissingTools(): Promise<readonly string[]> {
  const run = promisify(execFile);
  const runs = await Promise.allSettled(
    TOOLS.map((tool) => run(tool, ["--version"], { timeout: MOST_MS })),
  );
  return TOOLS.filter((_, place) => runs[place]?.status === "rejected");
}
