import { framesOf } from "./frames-of.ts";

/** What can be told of an error that nobody foresaw without a word of its message. */
export interface ErrorIdentity {
  /** Classes of the error and of its causes, outermost first. */
  readonly kinds: readonly string[];
  /** Of the first of them that has one, such as `SQLITE_BUSY`. */
  readonly code: string | undefined;
  /** The innermost place in our own code, such as `src/index/open-index.ts:12`. */
  readonly place: string | undefined;
}

/** @param chain as `causesOf` gives it */
export function identifyError(chain: readonly Error[]): ErrorIdentity {
  const codes = chain.map((cause) => String((cause as NodeJS.ErrnoException).code ?? ""));
  const places = chain.flatMap(framesOf).flatMap((frame) => OWN_PLACE.exec(frame)?.[1] ?? []);
  return {
    kinds: chain.map((cause) => cause.constructor.name),
    code: codes.find((code) => CODE.test(code)),
    place: places[0],
  };
}

/** A word that somebody wrote is no code, whatever a library puts there. */
const CODE = /^(?:[A-Z][A-Z0-9_]*|\d+)$/;

const OWN_PLACE = /^(?!.*node_modules).*[\\/](src[\\/][\w\\/.-]+\.ts:\d+):\d+\)?$/;
