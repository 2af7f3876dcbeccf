import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { collectOpposites } from "./collect-opposites.ts";
import { replaceFiles } from "./replace-files.ts";
import { runVerb } from "./run-verb.ts";

/** `npm run list-opposites`: makes the list of opposite words that questions are read by. */
new Command("npm run list-opposites --")
  .description("Writes the opposite words of WordNet for the refusal to know.")
  .parse();

const OPPOSITES = fileURLToPath(new URL("../retrieval/opposites.json", import.meta.url));

await runVerb(async ({ notify }) => {
  const opposites = await collectOpposites();
  await replaceFiles([{ path: OPPOSITES, text: `${JSON.stringify(opposites)}\n` }]);
  notify(`Written: ${OPPOSITES}, ${opposites.pairs.length} pairs.`);
  return 0;
});
