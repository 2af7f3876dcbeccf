import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { Fault } from "../../src/domain/fault.ts";
import { answerJsonSchema } from "../../src/terminal/answer-json.ts";
import { answerLines } from "../../src/terminal/answer-lines.ts";
import { formatAnswerJson } from "../../src/terminal/format-answer-json.ts";

test("writes one JSON object a line for each question that was answered, and counts the others", async () => {
  const [output, notices] = [new PassThrough(), new PassThrough()];
  const failed = await answerLines({
    lines: ["one", "", "too long", " two "],
    answer: async (question): Promise<Answer> => {
      if (question === "too long") throw new Fault("The question is\ntoo long.");
      return {
        kind: "nothing-found",
        question,
        confidence: 0,
        confidences: [],
        bar: 0.5,
        elapsedMs: 1,
        closest: [],
      };
    },
    render: formatAnswerJson,
    output,
    notices,
    countsQuestions: true,
  });
  output.end();
  notices.end();

  const lines = (await text(output)).trimEnd().split("\n");
  const answers = lines.map((line) => answerJsonSchema.parse(JSON.parse(line)));
  expect(answers.map(({ question }) => question)).toEqual(["one", "two"]);
  expect(await text(notices)).toBe("Question 2: The question is too long.\n");
  expect(failed).toBe(1);
});
