import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { letReadersLeave } from "../../src/main/let-readers-leave.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { startVerb } from "../support/run-verb.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test.each([
  { verb: "ask", words: ["When does it close?"], code: 0 },
  { verb: "doctor", words: [], code: 0 },
  { verb: "check-corpus", words: [], code: 1 },
  { verb: "evaluate", words: ["--json", "set"], code: 0 },
  { verb: "evaluate", words: ["set"], code: 0 },
])("`npm run $verb -- $words` ends quietly when nobody reads it", async ({ verb, words, code }) => {
  const folder = await temporaryFolder();
  await writeSet(join(folder, "set"));
  const environment = {
    CORPUS_DIR: join(folder, "set"),
    DATA_DIR: await temporaryFolder(),
    MODEL_DIR: modelDirectory,
  };
  const paths = words.map((word) => (word === "set" ? join(folder, word) : word));
  const child = startVerb(verb, { words: paths, environment });
  child.stdin.end();
  child.stdout.destroy();
  const [stderr, [ended]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect(stderr).not.toMatch(/went wrong|EPIPE|^\s+at /m);
  expect(ended).toBe(code);
});

test("npm run evaluate asks no further set when nobody reads what it says of the first", async () => {
  const folder = await temporaryFolder();
  const [one, two] = [join(folder, "one"), join(folder, "two")];
  await writeSet(one);
  await writeSet(two);
  const environment = { DATA_DIR: await temporaryFolder(), MODEL_DIR: modelDirectory };
  const child = startVerb("evaluate", { words: ["--json", one, two], environment });
  child.stdin.end();
  child.stdout.destroy();
  const stderr = await text(child.stderr);
  expect(stderr).toContain("Asking one");
  expect(stderr).not.toContain("Asking two");
});

/** With a line that `npm run check-corpus` has something to say of. */
async function writeSet(folder: string): Promise<void> {
  await mkdir(folder);
  const source = { id: "s", text: "The library closes at nine in the evening." };
  const query = { id: "q", text: "When does it close?", answerable: true };
  await writeFile(join(folder, "corpus.jsonl"), JSON.stringify(source));
  await writeFile(join(folder, "queries.jsonl"), JSON.stringify(query));
  await writeFile(join(folder, "qrels.tsv"), "q\ts\t1");
}

test("what keeps an output from being written for another reason stays an error", () => {
  const full = Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" });
  const output = new PassThrough();
  letReadersLeave(output);
  expect(() => output.emit("error", full)).toThrow(full);
});
