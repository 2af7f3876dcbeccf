import { chooseBars } from "./choose-bars.ts";
import { calibrated, fitPlatt, type Judged, type Platt } from "./fit-platt.ts";

interface Calibrating extends Platt {
  /** Of confidences as slope and shift make them, as `chooseBars` has them. */
  readonly bars: readonly number[];
}

/** @param judged at least one that is answered and one that is not */
export function fitCalibration(judged: readonly Judged[]): Calibrating {
  const platt = fitPlatt(judged);
  return { ...platt, bars: chooseBars(calibrated(platt, judged)) };
}
