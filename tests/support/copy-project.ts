import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./temporary-folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files of packages that are to be altered: of these, what is loaded is copied, not linked. */
const NATIVE = [
  {
    name: "better-sqlite3",
    folders: ["lib"],
    code: "build/Release/better_sqlite3.node",
  },
  { name: "hnswlib-node", folders: ["lib"], code: "build/Release/addon.node" },
  {
    name: "onnxruntime-node",
    folders: ["dist"],
    code: `bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`,
  },
] as const;

/** A link would be followed, and what it requires be looked for beside the original. */
const COPIED = [...NATIVE, { name: "@xenova/transformers", folders: ["dist"] }];

/**
 * The project again in a folder of its own, with machine code that can be broken.
 * @returns that folder, and what puts these bytes in the place of the machine code of packages and
 * the real one in that of the others
 */
export async function copyProject() {
  const folder = await temporaryFolder();
  const here = join(root, "node_modules");
  const there = join(folder, "node_modules");
  for (const name of ["src", "package.json", "tsconfig.json"])
    await cp(join(root, name), join(folder, name), { recursive: true });
  await mkdir(there);
  // What is made of the sources belongs to one folder.
  const linked = (await readdir(here)).filter((name) => name !== ".cache");
  for (const name of linked)
    if (!COPIED.some((copied) => copied.name.split("/")[0] === name))
      await symlink(join(here, name), join(there, name));
  for (const { name, folders } of COPIED)
    for (const part of ["package.json", ...folders])
      await cp(join(here, name, part), join(there, name, part), { recursive: true });

  return {
    folder,
    async putCode(broken: Readonly<Record<string, Uint8Array>>) {
      for (const { name, code } of NATIVE) {
        const file = join(there, name, code);
        await mkdir(dirname(file), { recursive: true });
        await rm(file, { force: true });
        const bytes = broken[name];
        await (bytes === undefined
          ? symlink(join(here, name, code), file)
          : writeFile(file, bytes));
      }
    },
  };
}
