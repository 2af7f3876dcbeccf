import { mkdir, readdir, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyProject } from "../support/copy-project.ts";
import { runVerb } from "../support/run-verb.ts";

const SAY_ONE = 'const word: string = "one";\nprocess.stdout.write(word);\n';

/** The project again, with a verb of its own that is this code. */
async function projectWith(code: string) {
  const { folder, putCode } = await copyProject();
  await putCode({});
  const copies = join(folder, "node_modules", ".cache", "verbatim", "code");
  const here = join(copies, "src~main~say.ts");
  const note = join(here, "copy.json");
  const source = join(folder, "src", "main", "say.ts");
  const write = (changed: string) => writeFile(source, changed);
  await write(code);
  return {
    source,
    copies,
    here,
    note,
    write,
    run: (verb = "say") => runVerb(verb, { directory: folder }),
    /** The copy that counts. */
    async findCopy() {
      const { name } = JSON.parse(await readFile(note, "utf8")) as { name: string };
      return join(here, name);
    },
  };
}

const said = (stdout: string) => ({ code: 0, stdout, stderr: "" });

describe("a verb", () => {
  test("runs as its source is, and is made anew only where that was changed", async () => {
    const { run, write, findCopy, source } = await projectWith(SAY_ONE);
    expect(await run()).toEqual(said("one"));
    const copy = await findCopy();
    expect(await run()).toEqual(said("one"));
    await utimes(source, 1, 1);
    expect(await run()).toEqual(said("one"));
    expect(await findCopy()).toBe(copy);
    await write(SAY_ONE.replace("one", "two"));
    expect(await run()).toEqual(said("two"));
    expect(await findCopy()).not.toBe(copy);
  });

  test("runs all the same where its copy is cut, empty, altered or gone", async () => {
    const { run, findCopy } = await projectWith(SAY_ONE);
    for (const damage of [
      (file: string) => truncate(file, 20),
      (file: string) => truncate(file, 0),
      (file: string) => writeFile(file, 'process.stdout.write("else");\n'),
      (file: string) => rm(file),
    ]) {
      await run();
      await damage(join(await findCopy(), "verb.mjs"));
      expect(await run()).toEqual(said("one"));
    }
  });

  test("runs all the same where the note about its copy says nothing", async () => {
    const { run, note } = await projectWith(SAY_ONE);
    await run();
    for (const cut of ["", "{", "{}", "null"]) {
      await writeFile(note, cut);
      expect(await run()).toEqual(said("one"));
    }
  });

  test("can be started by several that find no copy", async () => {
    const { run } = await projectWith(SAY_ONE);
    expect(await Promise.all([run(), run(), run()])).toEqual(Array(3).fill(said("one")));
  });

  test("leaves the copy before to those who still run from it, and nothing of what is gone", async () => {
    const { run, copies, here } = await projectWith(SAY_ONE);
    const [older, old] = ["1000000000000-1", "1000000000001-2"] as const;
    for (const folder of [join(copies, "src~main~gone.ts"), join(here, older), join(here, old)]) {
      await mkdir(folder, { recursive: true });
    }
    await run();
    expect(await readdir(copies)).toEqual(["src~main~say.ts"]);
    const left = await readdir(here);
    expect(left).toEqual(expect.arrayContaining([old, "copy.json"]));
    expect(left).toHaveLength(2 + 1);
  });

  test("takes no copy away from others that have just made it and not loaded it yet", async () => {
    const { run, write, here } = await projectWith(SAY_ONE);
    for (let edit = 0; edit < 4; edit++) {
      await write(`// ${"!".repeat(edit)}\n`);
      await run();
    }
    expect(await readdir(here)).toHaveLength(4 + 1);
  });
});

test("what nobody foresaw is said with the line of the source", async () => {
  const { run } = await projectWith(
    `import { runVerb } from "./run-verb.ts";

interface Secret {
  readonly word: string;
}
const tell = ({ word }: Secret): never => {
  throw new RangeError(word);
};
await runVerb(async () => tell({ word: "swordfish" }));
`,
  );
  const { code, stderr } = await run();
  expect(stderr).toContain("(RangeError at src/main/say.ts:7)");
  expect(code).toBe(1);
});

describe("one sentence says", () => {
  test("where a source is no TypeScript", async () => {
    const { run } = await projectWith("const one = 1;\nconst two = ;\n");
    const { code, stdout, stderr } = await run();
    expect(stderr).toBe('src/main/say.ts:2:13 cannot be read: Unexpected ";".\n');
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  test("that there is no such verb", async () => {
    const { run } = await projectWith(SAY_ONE);
    const { code, stderr } = await run("nothing");
    expect(stderr).toMatch(/^The sources cannot be read: .*"src\/main\/nothing\.ts"\.\n$/);
    expect(code).toBe(1);
  });

  test("where the copy cannot be written", async () => {
    const { run, copies } = await projectWith(SAY_ONE);
    await mkdir(join(copies, ".."), { recursive: true });
    await writeFile(copies, "a file in its place");
    const { code, stdout, stderr } = await run();
    expect(stderr).toMatch(
      /^The code that is to run cannot be written to .*code \(\w+\): run `node src\/launch\.mjs` .*\.\n$/,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });
});
