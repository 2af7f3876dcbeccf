import { execFile } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openCopy } from "../../src/launch/open-copy.mjs";
import { openAndSearch } from "../support/open-and-search.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Kilobytes that no file may grow beyond: a write that the system refuses, as on a full disk. */
const LIMITS = [
  ["the journal of the database", 64],
  ["the graph, whose library does not tell", 900],
] as const;

const PROGRAM = "tests/main/search-for-harbour.ts";

test.each(LIMITS)(
  "a disk that is full for %s ends in one sentence, and the state before answers",
  async (_, kilobytes) => {
    const folder = await temporaryFolder();
    const folders = { directory: join(folder, "corpus"), dataDirectory: join(folder, "data") };
    const { directory, dataDirectory } = folders;
    const fill = (name: string, count: number) =>
      writeFile(
        join(directory, `${name}.txt`),
        Array.from({ length: count }, (_, at) => `Ship ${at} lies in the harbour of ${name}.`).join(
          "\n\n",
        ),
      );
    await mkdir(directory);
    await fill("Brest", 600);
    expect(await openAndSearch(folders, "harbour")).toEqual({ notices: [], total: 600 });
    const files = await readdir(dataDirectory);

    await fill("Rennes", 100);
    const limited = `ulimit -f ${kilobytes}; exec "$0" src/launch.mjs "$@"`;
    await openCopy(PROGRAM);
    const words = ["-c", limited, process.execPath, PROGRAM, directory, dataDirectory];
    const { stdout } = await promisify(execFile)("bash", words);
    expect(JSON.parse(stdout)).toEqual({
      total: 600,
      notices: [expect.stringMatching(/^The disk (?:is full|failed)\b.* run `npm run index`\.$/)],
    });
    expect(await readdir(dataDirectory)).toEqual(expect.arrayContaining(files));

    expect(await openAndSearch(folders, "harbour")).toEqual({ notices: [], total: 700 });
  },
);
