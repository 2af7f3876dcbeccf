import { Command, InvalidArgumentError } from "commander";
import { Fault } from "../domain/fault.ts";
import type { QuestionFilter } from "../domain/question-filter.ts";
import { readDate } from "../lookup/read-date.ts";
import { answerLines } from "../terminal/answer-lines.ts";
import { formatAnswerJson, formatComparisonJson } from "../terminal/format-answer-json.ts";
import { readLines } from "../terminal/read-lines.ts";
import { renderAnswer } from "../terminal/render-answer.ts";
import { renderComparison } from "../terminal/render-comparison.ts";
import { renderExchange } from "../terminal/render-exchange.ts";
import { writeText } from "../terminal/write-text.ts";
import { describeCorpus } from "./describe-corpus.ts";
import { runVerb } from "./run-verb.ts";
import { terminalStyle } from "./terminal-style.ts";
import { withLibrary } from "./with-library.ts";

const MOST_QUOTATIONS = 50;

/** `npm run ask`: one question on the command line, or one a line on standard input. */
const command = new Command("npm run ask --")
  .description(
    "Answers a question by quoting the corpus; without one, answers each line of standard input.",
  )
  .argument("[question...]", "what you want to know")
  .option("--json", "one JSON object a line")
  .option("--limit <count>", `most quotations, 1 to ${MOST_QUOTATIONS}`, parseLimit, 3)
  .option("--compare", "what different sources say to the question, side by side")
  .option(
    "--since <date>",
    'only sources of this date or later, as people type it: 2024, "June 2024", "last year"',
    parseDate,
  )
  .option("--before <date>", "only sources from before this date", parseDate)
  .option("--source <name>", "only sources with this in their id, title or file name")
  .parse();
const {
  json = false,
  compare = false,
  limit,
  ...filter
} = command.opts<
  { readonly json?: boolean; readonly compare?: boolean; readonly limit: number } & QuestionFilter
>();
const question = command.args.join(" ");

await runVerb((verb) =>
  withLibrary(verb, async ({ library, corpus }) => {
    if (library.summary().problems > 0) {
      verb.notify(`Answering from ${describeCorpus(library.summary(), corpus.location)}.`);
    }
    const style = terminalStyle(process.stdout, verb);
    const answer = (asked: string) => library.answer(asked, { limit, filter });
    const output = process.stdout;

    if (compare) {
      if (question === "")
        throw new Fault("There is nothing to compare: put a question behind --compare.");
      const compared = await library.compare(question, { filter });
      const shown = json ? formatComparisonJson(compared) : renderComparison(compared, style);
      await writeText(output, `${shown}\n`);
      return 0;
    }
    if (command.args.length > 0) {
      const given = await answer(question);
      await writeText(output, `${json ? formatAnswerJson(given) : renderAnswer(given, style)}\n`);
      return 0;
    }
    const failed = await answerLines({
      lines: readLines(process.stdin),
      answer,
      render: (given, asked) =>
        json
          ? formatAnswerJson(given)
          : renderExchange({ asked, shown: renderAnswer(given, style) }, style),
      output,
      notices: process.stderr,
      countsQuestions: true,
    });
    return failed === 0 ? 0 : 1;
  }),
);

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_QUOTATIONS) return limit;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_QUOTATIONS}.`);
}

function parseDate(text: string): string {
  const date = readDate(text, { language: "en", today: new Date() });
  if (date !== null) return date;
  throw new InvalidArgumentError(
    'It must be a date such as 2024, "June 2024", 2024-09-25, "last year" or yesterday.',
  );
}
