import { Fault } from "../domain/fault.ts";
import { isDamage } from "./open-database.ts";

/** Stored bytes are not what was stored; making the index anew mends it. */
export class IndexDamage extends Fault {
  constructor(folder: string, cause?: unknown) {
    super(
      `The index in ${folder} is damaged: \`npm run index -- --rebuild\` makes it anew from the corpus.`,
      { cause },
    );
  }
}

/**
 * The same function, but what damaged bytes make it throw comes out as an `IndexDamage`: SQLite's
 * own findings, JSON that is none, and rows that are not there.
 */
export function findingDamage<Given extends unknown[], Found>(
  folder: string,
  read: (...given: Given) => Found,
): (...given: Given) => Found {
  return (...given) => {
    try {
      return read(...given);
    } catch (error) {
      const shows = isDamage(error) || error instanceof SyntaxError || error instanceof TypeError;
      throw shows ? new IndexDamage(folder, error) : error;
    }
  };
}
