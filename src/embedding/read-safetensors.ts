import { readFile } from "node:fs/promises";
import { z } from "zod";
import { widenHalves } from "./widen-halves.ts";

/** Named arrays of half-precision numbers. */
export interface Safetensors {
  /** Bytes as stored, two for each number, little-endian. */
  halves(name: string): Uint8Array;
  /** The same numbers in single precision. */
  floats(name: string): Float32Array;
}

/** The header: eight bytes of length, then JSON (https://github.com/huggingface/safetensors#format). */
const headerSchema = z.record(
  z.string(),
  z.looseObject({
    dtype: z.string().optional(),
    data_offsets: z.tuple([z.number(), z.number()]).optional(),
  }),
);

export async function readSafetensors(path: string): Promise<Safetensors> {
  const file = await readFile(path);
  const dataStart = 8 + Number(file.readBigUInt64LE(0));
  const header = headerSchema.parse(JSON.parse(file.toString("utf8", 8, dataStart)));

  function halves(name: string): Uint8Array {
    const entry = header[name];
    if (entry?.dtype !== "F16" || !entry.data_offsets) {
      throw new Error(`${path} has no half-precision tensor named ${name}`);
    }
    const [start, end] = entry.data_offsets;
    return file.subarray(dataStart + start, dataStart + end);
  }
  return { halves, floats: (name) => widenHalves(halves(name)) };
}
