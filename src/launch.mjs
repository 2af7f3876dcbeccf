/**
 * Loaded before every verb. It is JavaScript, because it has to say so where nothing is installed
 * that could read TypeScript.
 */
try {
  await import("tsx");
} catch (error) {
  const isMissing = error?.code === "ERR_MODULE_NOT_FOUND";
  process.stderr.write(
    isMissing
      ? "The packages that this needs are not in node_modules: run `npm install`, then start again.\n"
      : "The package tsx in node_modules cannot be loaded: delete node_modules, run `npm install`, then start again.\n",
  );
  process.exit(1);
}
await import("./main/guard-loading.ts");
