import { Fault } from "./fault.ts";

/** @param location of the corpus */
export function nothingToQuote(location: string): Fault {
  return new Fault(
    `There is nothing to quote from in ${location}: put documents there, or set CORPUS_DIR; \`npm run check-corpus\` says what is wrong with those that are there.`,
  );
}
