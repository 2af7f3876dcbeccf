import { basename } from "node:path";

const HALF = "half:";

/** A data set as a command names it. */
export interface NamedSet {
  readonly folder: string;
  /** Of its questions, those of `queries.PART.jsonl`. */
  readonly part: string | undefined;
  /** As if every second source that answers were missing. */
  readonly isHalved: boolean;
  /** For a person. */
  readonly name: string;
}

/** As `queries.PART.jsonl` may be called: a path behind a colon is a part of the folder's. */
const PART = /^(?<folder>.+):(?<part>[\w-]+)$/s;

/**
 * @param named FOLDER or FOLDER:PART, and `half:` before it for the half of it; a slash behind a
 *   folder tells that the end of its own name is no part
 */
export function nameSet(named: string): NamedSet {
  const isHalved = named.startsWith(HALF);
  const rest = isHalved ? named.slice(HALF.length) : named;
  const { folder = rest, part } = PART.exec(rest)?.groups ?? {};
  const name = basename(rest);
  return { folder, part, isHalved, name: isHalved ? `half of ${name}` : name };
}
