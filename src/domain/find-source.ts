import type { Library } from "./library.ts";
import type { SourceEntry } from "./source-entry.ts";

/** The source whose key was chosen from the suggestions, or that what was typed suits best. */
export async function findSource(
  library: Pick<Library, "findSources">,
  typed: string,
): Promise<SourceEntry | null> {
  const chosen = (await library.findSources("")).find(({ key }) => key === typed);
  if (chosen !== undefined) return chosen;
  const [best = null] = await library.findSources(typed);
  return best;
}
