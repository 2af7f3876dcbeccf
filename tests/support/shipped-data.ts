import { join } from "node:path";
import { SCHEMA_VERSION } from "../../src/index/schema.ts";
import { modelDirectory } from "./model-directory.ts";

/**
 * The index of the shipped documents, kept from run to run; one for each of Vitest's workers, since
 * of two that make it at once the second has nothing to answer from, and for each version of it,
 * since a bot tells when it finds an older one.
 */
export const shippedData = join(
  modelDirectory,
  `../shipped-${SCHEMA_VERSION}-${process.env.VITEST_POOL_ID ?? "1"}`,
);
