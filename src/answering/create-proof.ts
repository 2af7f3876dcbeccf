import type { PassageIndex } from "../domain/passage-index.ts";

/**
 * Asked just before a passage is quoted.
 * @param notify is told of a passage that is not what its source says
 */
export function createProof(
  { proves }: Pick<PassageIndex, "proves">,
  notify: (message: string) => void,
): PassageIndex["proves"] {
  return (found) => {
    if (proves(found)) return true;
    const { passage } = found;
    notify(
      `¶ ${passage.paragraph} of "${passage.sourceId}" is not what its source says and is not quoted: \`npm run index -- --rebuild\` makes the index anew.`,
    );
    return false;
  };
}
