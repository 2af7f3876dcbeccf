import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/** Longer than the slowest of them takes to load on a busy machine. */
const MOST_MS = 30_000;

/** A package that holds machine code. */
export interface NativeModule {
  readonly name: string;
  /** Address of a module that requires it. */
  readonly from: string;
  /** JavaScript that has `loaded` and uses it once, where machine code waits for the first use. */
  readonly use?: string;
}

/**
 * Loads a package in a process of its own: broken machine code does not always throw, it may end
 * the process that it is loaded into.
 * @throws when that process ends with anything but success
 */
export async function loadApart({ name, from, use = "" }: NativeModule): Promise<void> {
  const file = createRequire(from).resolve(name);
  const program = `const loaded = require(${JSON.stringify(file)}); ${use}`;
  await promisify(execFile)(process.execPath, ["--eval", program], { timeout: MOST_MS });
}
