import { expect, test } from "vitest";
import { NOTHING_KNOWN } from "../../src/corpus/layer-metadata.ts";
import { readDocument } from "../../src/corpus/read-document.ts";
import { readDocumentApart } from "../../src/corpus/read-document-apart.ts";

const document = { file: "a.html", bytes: Buffer.from("<p>It rains."), known: NOTHING_KNOWN };

test("a document read in a thread of its own is the same", async () => {
  expect(await readDocumentApart(document)).toEqual(await readDocument(document));
});

test.each([
  ["time", { mostMs: 1, mostBytes: Number.MAX_SAFE_INTEGER }],
  ["memory", { mostMs: 60_000, mostBytes: 1024 * 1024 }],
])("a document that costs too much %s is given up", async (_what, limits) => {
  const { located, problems } = await readDocumentApart(document, limits);
  expect(located).toEqual([]);
  expect(problems.map(({ flaw }) => flaw.kind)).toEqual(["too-costly"]);
});
