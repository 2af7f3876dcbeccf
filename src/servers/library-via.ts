import type { Library } from "../domain/library.ts";

/**
 * A library that is had anew for each call, so that nobody holds it in between.
 * @param use gives it to `run`, and keeps it open until that is done
 */
export function libraryVia(
  compareQuotations: Library["compareQuotations"],
  use: <Result>(run: (library: Library) => Promise<Result>) => Promise<Result>,
): Library {
  return {
    compareQuotations,
    describe: () => use((library) => library.describe()),
    answer: (...given) => use((library) => library.answer(...given)),
    compare: (...given) => use((library) => library.compare(...given)),
    findReports: (...given) => use((library) => library.findReports(...given)),
    search: (...given) => use((library) => library.search(...given)),
    findSources: (...given) => use((library) => library.findSources(...given)),
    readSource: (...given) => use((library) => library.readSource(...given)),
    findPassage: (...given) => use((library) => library.findPassage(...given)),
    link: (...given) => use((library) => library.link(...given)),
    verify: (...given) => use((library) => library.verify(...given)),
  };
}
