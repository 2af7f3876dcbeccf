import { fileURLToPath } from "node:url";

/** Where tests keep the built model, so that it is built once and not for each of them. */
export const modelDirectory = fileURLToPath(
  new URL("../../node_modules/.cache/verbatim/models", import.meta.url),
);
