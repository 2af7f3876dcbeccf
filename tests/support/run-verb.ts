import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

export interface VerbOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a verb as its npm script does, in a process of its own that never sees a terminal. */
export async function runVerb(
  verb: string,
  {
    words = [],
    input = "",
    environment = {},
    directory = root,
  }: {
    readonly words?: readonly string[];
    /** Of the project; this one unless another is named. */
    readonly directory?: string;
    readonly input?: string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<VerbOutcome> {
  const child = startVerb(verb, { words, environment, directory });
  // A verb that ends without reading its input closes the pipe early.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit") as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

/** The same, left running. */
export function startVerb(
  verb: string,
  {
    words = [],
    environment = {},
    directory = root,
  }: {
    readonly words?: readonly string[];
    /** Of the project; this one unless another is named. */
    readonly directory?: string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
) {
  return spawn(process.execPath, ["src/launch.mjs", `src/main/${verb}.ts`, ...words], {
    cwd: directory,
    env: { PATH: process.env.PATH ?? "", ...environment },
  });
}
