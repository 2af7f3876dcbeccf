import { join } from "node:path";
import { root } from "./root.mjs";

/** Where copies stand: below node_modules, so that code in them finds the packages. */
export const copiesFolder = join(root, "node_modules", ".cache", "verbatim", "code");
