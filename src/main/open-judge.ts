import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Judge } from "../answering/judge-evidence.ts";
import shipped from "../answering/judge-weights.json" with { type: "json" };
import { Fault } from "../domain/fault.ts";
import type { Settings } from "./settings.ts";

/** What `npm run calibrate` writes. */
const calibrationSchema = z.object({
  /** The log odds of a confidence become slope × log odds + shift. */
  slope: z.number().positive(),
  shift: z.number(),
  /** At place p - 1 the least confidence at which at most p of a hundred answers given are wrong. */
  bars: z.array(z.number().min(0).max(1)).length(50),
});

export function calibrationFile(dataDirectory: string): string {
  return join(dataDirectory, "calibration.json");
}

/**
 * The judge as it is shipped, or as it was calibrated on questions of one's own, with the bar that
 * the setting asks for.
 * @throws Fault for a calibration that cannot be read
 */
export function openJudge({ dataDirectory, mostWrongPercent }: Settings): Judge {
  const calibration = readCalibration(calibrationFile(dataDirectory));
  return calibration === null
    ? shippedJudge(mostWrongPercent)
    : {
        ...shippedJudge(mostWrongPercent),
        slope: calibration.slope * shipped.slope,
        shift: calibration.slope * shipped.shift + calibration.shift,
        bar: calibration.bars[mostWrongPercent - 1] ?? 1,
      };
}

export function shippedJudge(mostWrongPercent: number): Judge {
  const { about, says, slope, shift, bars } = shipped;
  return { about, says, slope, shift, bar: bars[mostWrongPercent - 1] ?? 1 };
}

function readCalibration(file: string): z.infer<typeof calibrationSchema> | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    // Where the folder itself is wrong, opening the index says so.
    if (/^(?:ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
  try {
    return calibrationSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Fault(
      `The calibration in ${file} cannot be read: run \`npm run calibrate\` again, or delete it.`,
      { cause },
    );
  }
}
