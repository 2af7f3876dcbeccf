import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { updateIndex } from "../../../src/index/update-index.ts";
import { hashEmbedder } from "../hash-embedder.ts";

// A process to be killed: rewrites the corpus and brings the index up to date, state after state.
const [directory = "", dataDirectory = "", first = "", passages = ""] = process.argv.slice(2);
const embedder = hashEmbedder(32);
const { maxTokens, countTokens } = embedder;
const corpus = createCorpus({ directory, maxTokens, countTokens });
const silent = { begin() {}, advance() {}, end() {} };

for (let state = Number(first); ; state++) {
  await showCorpus(state);
  process.stdout.write(`begin ${state}\n`);
  await updateIndex({
    dataDirectory,
    corpus,
    embedder,
    progress: silent,
    notify: (notice) => process.stdout.write(`notice ${notice}\n`),
    care: "verify",
  });
  process.stdout.write(`end ${state}\n`);
}

/** The folder of documents is a link, so that it is of one state or of the next, never of both. */
async function showCorpus(state: number): Promise<void> {
  const folder = `${directory}-${state}`;
  await mkdir(folder, { recursive: true });
  // Half of the paragraphs stay as they are; the others say which state they are of.
  for (const name of ["one", "two", "three"]) {
    const paragraphs = Array.from({ length: Number(passages) / 3 }, (_, at) =>
      at % 2 === 0
        ? `Ship ${at} of the fleet of ${name} lies in the harbour of Brest.`
        : `State${state} saw ship ${at} of the fleet of ${name} leave the harbour of Brest.`,
    );
    await writeFile(join(folder, `${name}.txt`), paragraphs.join("\n\n"));
  }
  await symlink(folder, `${folder}.link`);
  await rename(`${folder}.link`, directory);
}
