import type { IndexCondition } from "../domain/index-condition.ts";
import { type Judgement, ok, warning } from "./finding.ts";

/**
 * None of what an index can come to stops anything: each start makes anew what cannot be used.
 * @param condition `null` where there is no model to hold it against
 */
export function judgeIndex(condition: IndexCondition | null, folder: string): Judgement {
  if (condition === null)
    return warning(`The index in ${folder} is not looked at before there is a model.`);
  switch (condition.kind) {
    case "missing":
      return warning(`There is no index in ${folder} yet: \`npm run index\` makes it.`);
    case "other-version":
      return warning(
        `The index in ${folder} is of another version of Verbatim: \`npm run index\` makes it anew, and keeps the old one until then.`,
      );
    case "other-model":
      return warning(
        `The index in ${folder} was made with another model: \`npm run index\` makes it anew.`,
      );
    case "damaged":
      return warning(
        `The index in ${folder} is damaged: \`npm run index -- --rebuild\` makes it anew.`,
      );
    case "outdated":
      return warning(
        `The index in ${folder} is older than the documents: \`npm run index\` brings it up to date.`,
      );
    case "current": {
      const { sources, passages } = condition.summary;
      return ok(
        `The index in ${folder} is whole and up to date: ${sources} sources, ${passages} passages.`,
      );
    }
  }
}
