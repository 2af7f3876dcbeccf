/** As much of citeproc-js as is used here; the package has no types of its own. */
declare module "citeproc" {
  interface Citation {
    readonly citationItems: readonly {
      readonly id: string;
      readonly locator: string;
      readonly label: string;
    }[];
    readonly properties: { readonly noteIndex: number };
  }

  class Engine {
    constructor(
      system: { retrieveLocale(language: string): string; retrieveItem(id: string): unknown },
      style: string,
      language: string,
    );
    setOutputFormat(format: "text"): void;
    updateItems(ids: readonly string[]): void;
    previewCitationCluster(
      citation: Citation,
      before: readonly [],
      after: readonly [],
      format: "text",
    ): string;
    /** @returns layout, and the entries */
    makeBibliography(): [unknown, string[]];
  }

  const citeproc: { readonly Engine: typeof Engine };
  export default citeproc;
}
