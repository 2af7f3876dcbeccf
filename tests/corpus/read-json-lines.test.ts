import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/corpus/format-problem.ts";
import { NOTHING_KNOWN } from "../../src/corpus/layer-metadata.ts";
import { readJsonLines } from "../../src/corpus/read-json-lines.ts";

describe("readJsonLines", () => {
  test("reads one source a line and passes over other fields and blank lines", () => {
    const lines = [
      { id: 1, title: null, text: "It rains.\n\nIt pours.", source: "Press", sentences: [1] },
      {
        id: "b",
        title: "B",
        text: "It.",
        publisher: "P",
        source: "S",
        date: "2020-04-12T00:00:00Z",
      },
    ];
    const text = `\ufeff${lines.map((line) => JSON.stringify(line)).join("\r\n\r\n")}\r\n`;
    const { located, problems } = readJsonLines("a.jsonl", text, NOTHING_KNOWN);
    expect(problems).toEqual([]);
    expect(located.map(({ line }) => line)).toEqual([1, 3]);
    expect(located.map(({ sourceText }) => sourceText.source)).toMatchObject([
      { id: "1", title: null, publisher: "Press", file: "a.jsonl" },
      { id: "b", title: "B", publisher: "P", date: "2020-04-12" },
    ]);
    expect(located[0]?.sourceText.text).toBe("It rains.\n\nIt pours.");
    expect(located[0]?.sourceText.paragraphs).toHaveLength(2);
  });

  test.each([
    ["no JSON", "{", /not JSON/],
    ["no object", "[1]", /not a JSON object|no usable id/],
    ["no id", '{"text": "It."}', /no usable id/],
    ["no text", '{"id": "a"}', /no usable text/],
    ["blank text", '{"id": "a", "text": " "}', /no usable text/],
    ["an id given before", '{"id": "good", "text": "It."}', /stands already in line 1/],
  ])("leaves out a line with %s and reads the others", (_kind, line, message) => {
    const good = '{"id": "good", "text": "It."}';
    const { located, problems } = readJsonLines(
      "a.jsonl",
      `${good}\n${line}\n{"id":3,"text":"It."}`,
      NOTHING_KNOWN,
    );
    expect(located.map(({ sourceText }) => sourceText.source.id)).toEqual(["good", "3"]);
    expect(problems.map(formatProblem)).toEqual([expect.stringMatching(message)]);
    expect(problems).toMatchObject([{ file: "a.jsonl", line: 2 }]);
  });

  test("reads a source whose date is none, without the date", () => {
    const { located, problems } = readJsonLines(
      "a.jsonl",
      '{"id":1,"text":"It.","date":"2020 Mar 3"}',
      NOTHING_KNOWN,
    );
    expect(located[0]?.sourceText.source.date).toBeNull();
    expect(problems.map(formatProblem)).toEqual([
      'a.jsonl:1  date is left empty: "2020 Mar 3" is not a date; write it as 2024-09-25, 2024-09 or 2024.',
    ]);
  });
});
