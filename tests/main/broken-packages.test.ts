import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject } from "../support/copy-project.ts";
import { modelDirectory } from "../support/model-directory.ts";
import { runVerb } from "../support/run-verb.ts";

const NO_CODE = Buffer.from("no machine code");

test("machine code that does not load hinders no other finding of the doctor, even where it kills", async () => {
  const { folder, putCode } = await copyProject();
  await mkdir(join(folder, "corpus"));
  await writeFile(join(folder, "corpus", "tides.txt"), "The moon fills the harbour of Brest.\n");
  // Cut off in its middle, it ends the process that it is loaded into, by a signal.
  const whole = await readFile("node_modules/hnswlib-node/build/Release/addon.node");
  const cut = whole.subarray(0, whole.length / 2);
  await putCode({ "better-sqlite3": NO_CODE, "hnswlib-node": cut, "onnxruntime-node": NO_CODE });
  const environment = { MODEL_DIR: modelDirectory };
  const { code, stdout, stderr } = await runVerb("doctor", { directory: folder, environment });
  const names = "better-sqlite3 and hnswlib-node and onnxruntime-node";
  expect(stdout).toMatch(new RegExp(`^problem +Native modules +${names} .*npm rebuild`, "m"));
  expect(stdout).toMatch(/^warning +Model .* before onnxruntime-node can be loaded\.$/m);
  expect(stdout).toMatch(new RegExp(`^warning +Index .* before ${names} can be loaded\\.$`, "m"));
  expect(stdout).toMatch(/^ok +Documents/m);
  expect(stdout).toMatch(/^warning +Token/m);
  expect(stderr).toBe("");
  expect(code).toBe(1);

  for (const name of ["hnswlib-node", "onnxruntime-node"]) {
    await putCode({ [name]: NO_CODE });
    const started = await runVerb("start", { directory: folder, environment });
    expect(started.code).toBe(1);
    expect(started.stdout).toBe("");
    expect(started.stderr.trim().split("\n").at(-1)).toBe(
      `The compiled package ${name} in node_modules cannot be loaded: run \`npm rebuild\`, or delete node_modules and run \`npm install\`.`,
    );
    expect(started.stderr).not.toMatch(/^ +at /m);
  }
});

test("a verb whose packages are not there says so in one sentence, before any of it is loaded", async () => {
  const { folder, putCode } = await copyProject();
  await putCode({});
  const packages = join(folder, "node_modules");
  const ask = () => runVerb("ask", { directory: folder, words: ["What fills the harbour?"] });
  const sentenceWithout = async (removed: string) => {
    await rm(removed, { recursive: true });
    const { code, stdout, stderr } = await ask();
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    return stderr;
  };
  expect(await sentenceWithout(join(packages, "commander"))).toBe(
    "The package commander is not in node_modules: run `npm install`.\n",
  );
  expect(await sentenceWithout(packages)).toBe(
    "The packages that this needs are not in node_modules: run `npm install`, then start again.\n",
  );
  await mkdir(join(packages, "esbuild"), { recursive: true });
  await writeFile(join(packages, "esbuild", "index.js"), "no code");
  expect((await ask()).stderr).toMatch(
    /^The package esbuild .* `npm install`, then start again\.\n$/,
  );
});
