import { Command } from "commander";
import { formatFindingsJson, renderFindings } from "../doctor/render-findings.ts";
import { runChecks } from "../doctor/run-checks.ts";
import { reportFault } from "../terminal/report-fault.ts";
import { endCrashes } from "./end-crashes.ts";
import { listChecks } from "./list-checks.ts";
import { readSoundSettings } from "./read-settings.ts";

/** `npm run doctor`: whether everything is there that an answer needs, and what to mend. */
const { json = false } = new Command("npm run doctor --")
  .description("Looks at everything that an answer needs, changes nothing, and says what to mend.")
  .option("--json", "one JSON object instead of lines")
  .parse()
  .opts<{ readonly json?: boolean }>();

const explain = (error: unknown) => reportFault(error, "place");
endCrashes((error) => process.stderr.write(`${explain(error)}\n`));
const findings = await runChecks(listChecks(readSoundSettings()), explain);
process.stdout.write(`${json ? formatFindingsJson(findings) : renderFindings(findings)}\n`);
process.exitCode = findings.some(({ verdict }) => verdict === "problem") ? 1 : 0;
