import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { Fault } from "../../domain/fault.ts";

interface PartOptions<Figures> {
  readonly environment: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
  /** What it writes, as JSON. */
  readonly schema: z.ZodType<Figures>;
}

/** Each part runs in a process of its own, so that start-up and memory are its own too. */
export async function runPart<Figures>(
  name: string,
  { environment, words = [], schema }: PartOptions<Figures>,
): Promise<Figures> {
  const launch = fileURLToPath(new URL("../../launch.mjs", import.meta.url));
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, [launch, script, ...words], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0)
    throw new Fault(`The measurement ${name} ended early; what went wrong stands above.`);
  return schema.parse(JSON.parse(output));
}
