import { text as readText } from "node:stream/consumers";
import { Command } from "commander";
import type { Verdict } from "../domain/verification.ts";
import { formatVerificationJson } from "../terminal/format-verification-json.ts";
import { renderVerification } from "../terminal/render-verification.ts";
import { writeText } from "../terminal/write-text.ts";
import { runVerb } from "./run-verb.ts";
import { terminalStyle } from "./terminal-style.ts";
import { withLibrary } from "./with-library.ts";

/** Of several quotations the worst counts. 1 is what goes wrong. */
const EXIT_CODES: Readonly<Record<Verdict["kind"], number>> = {
  exact: 0,
  pieced: 2,
  altered: 3,
  absent: 4,
};

/** `npm run verify`: whether a text stands in the corpus word for word. */
const command = new Command("npm run verify --")
  .description("Says whether a quotation stands in the corpus word for word, and what differs.")
  .argument("[text...]", "the quotation; without one, standard input is read as one text")
  .option("--json", "one JSON object")
  .addHelpText(
    "after",
    "\nExit codes: 0 exact, 2 exact but cut or joined, 3 altered, 4 not in the corpus, 1 a fault.",
  )
  .parse();
const { json = false } = command.opts<{ readonly json?: boolean }>();

await runVerb(async (verb) => {
  const given = command.args.length > 0 ? command.args.join(" ") : await readText(process.stdin);
  return withLibrary(verb, async ({ library }) => {
    const verifications = await library.verify(given);
    const style = terminalStyle(process.stdout, verb);
    const shown = json
      ? formatVerificationJson(verifications)
      : renderVerification(verifications, style);
    await writeText(process.stdout, `${shown}\n`);
    return Math.max(...verifications.map(({ verdict }) => EXIT_CODES[verdict.kind]));
  });
});
