import { describe, expect, test } from "vitest";
import { checkCorpus } from "../../src/corpus/check-corpus.ts";
import { formatProblem } from "../../src/corpus/format-problem.ts";
import { writeCorpus } from "./write-corpus.ts";

const FORMATS = ".txt, .md, .html, .pdf, .docx, .epub, .csv, .tsv, .jsonl, .srt, .vtt, .json";

describe("checkCorpus", () => {
  test("finds nothing wrong with a good corpus", async () => {
    const directory = await writeCorpus({
      "a.txt": "It.",
      "a.txt.yaml": "title: A",
      "README.md": "",
    });
    expect(await checkCorpus(directory)).toEqual([]);
  });

  test("reports every problem in order of file and line", async () => {
    const directory = await writeCorpus({
      "a.jsonl": '{"id":"x","text":"It."}\n{\n{"id":"b.txt","text":"It."}',
      "b.txt": "It.",
      "c.jsonl": '{"id":"y","text":"It."}\n{"id":"x","text":"It."}',
      "d.pdf": "It.",
      "d.png": "It.",
      "e.txt.yaml": "title: E",
      "f.md": "It.",
      "f.md.yaml": "title: F",
      "g.txt": "It.",
      "g.txt.yml": "title: G",
      "h/metadata.yaml": "id: h\ntags: b",
      "i/metadata.yml": "author: I",
    });
    expect((await checkCorpus(directory)).map(formatProblem)).toEqual([
      "a.jsonl:2  The line is not JSON; write one JSON object a line.",
      'b.txt  The id "b.txt" belongs already to a.jsonl:3; give one of them another id.',
      'c.jsonl:2  The id "x" belongs already to a.jsonl:1; give one of them another id.',
      "d.pdf  The file is named .pdf but is none; get it again, or name it as what it is.",
      `d.png  It is in no format that Verbatim reads (${FORMATS}); convert or remove it.`,
      "e.txt.yaml  The metadata belongs to no document; name it like the document with .yaml behind, such as report.txt.yaml.",
      "f.md.yaml  Write the metadata into the front matter of the Markdown file.",
      "g.txt.yml  Name the metadata g.txt.yaml to have it read.",
      "h/metadata.yaml  An id names one document and is not passed on; remove it here.",
      'h/metadata.yaml:2  "tags" is not a known field; use id, title, publisher, author, date, url.',
      "i/metadata.yml  Name the metadata of a folder metadata.yaml.",
    ]);
  });

  test("reports an empty corpus", async () => {
    const directory = await writeCorpus({ "README.md": "How to" });
    expect((await checkCorpus(directory)).map(formatProblem)).toEqual([
      `${directory}  There is nothing to quote; add a document to the corpus (${FORMATS}).`,
    ]);
  });
});
