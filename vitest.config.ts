import { defineConfig } from "vitest/config";
import { openCopy } from "./src/launch/open-copy.mjs";
import { placeUrls } from "./src/launch/place-urls.mjs";

/** Node loads no TypeScript, so what tests start threads on stands there. */
const copy = await openCopy("src/main/start.ts");

export default defineConfig({
  plugins: [
    {
      name: "threads",
      enforce: "pre",
      transform: (code) =>
        placeUrls(code, { source: "import.meta.url", threads: JSON.stringify(copy.href) }),
    },
  ],
  test: {
    include: ["tests/**/*.test.ts"],
    // The first test to need it waits while the model is built from its weights.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    // Many tests wait for processes and sockets; by itself Vitest leaves one of two cores idle.
    maxWorkers: 2,
    // A file finds the modules that those before it loaded, a quarter of all the time; none of them
    // keeps what a test changes.
    isolate: false,
  },
});
