import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import { readTextLines } from "./read-text-lines.ts";

/** What one line of a file holds. */
export interface Line<Value> {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly value: Value;
}

/**
 * One value a line, blank lines skipped.
 * @throws Fault naming the file, and the line that is no JSON or does not fit the schema.
 */
export async function readJsonLines<Value>(
  path: string,
  schema: z.ZodType<Value>,
): Promise<readonly Line<Value>[]> {
  const lines = await readTextLines(path);
  return lines.map(({ number, text }) => {
    const parsed = schema.safeParse(parseJson(path, number, text));
    if (parsed.success) return { number, value: parsed.data };
    throw new Fault(`Line ${number} of ${path} is not as expected: ${describe(parsed.error)}.`);
  });
}

function parseJson(path: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault(`Line ${line} of ${path} is no JSON; each line must be one JSON object.`, {
      cause,
    });
  }
}

function describe(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) =>
      path.length > 0 ? `${z.core.toDotPath(path)}: ${message}` : message,
    )
    .join("; ");
}
