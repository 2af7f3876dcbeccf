import { defineConfig } from "vitest/config";

export default defineConfig({
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
