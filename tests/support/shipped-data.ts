import { join } from "node:path";
import { modelDirectory } from "./model-directory.ts";

/**
 * The index of the shipped documents, kept from run to run; one for each of Vitest's workers, since
 * of two that make it at once the second has nothing to answer from.
 */
export const shippedData = join(modelDirectory, `../shipped-${process.env.VITEST_POOL_ID ?? "1"}`);
