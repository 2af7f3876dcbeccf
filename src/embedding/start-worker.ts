import { Worker } from "node:worker_threads";

/**
 * Starts a thread on a TypeScript module. Node 20 loads no TypeScript and hands no loader on to a
 * thread (https://github.com/privatenumber/tsx/issues/354), so the thread begins with a few words of
 * JavaScript that register tsx.
 *
 * They import transformers.js first: read through tsx it would cost 160 MB, because tsx goes over
 * its 1.3 MB of bundled code. For the same reason only threads import it.
 * @param data what the module expects as `workerData`
 */
export function startWorker(module: URL, data: unknown): Worker {
  const library = import.meta.resolve("@xenova/transformers");
  const tsx = import.meta.resolve("tsx/esm/api");
  const program = `
    import ${JSON.stringify(library)};
    import { register } from ${JSON.stringify(tsx)};
    register();
    await import(${JSON.stringify(module.href)});
  `;
  const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
  return new Worker(url, { workerData: data, execArgv: [] });
}
