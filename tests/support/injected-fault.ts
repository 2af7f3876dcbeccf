/**
 * An environment in which a verb meets what nobody foresaw: the words run in its process before
 * anything else does, as with `node --import`.
 */
export function withInjected(javascript: string): { readonly NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(javascript)}` };
}

/** Runs these words as soon as the verb is at work. */
export function onceAtWork(javascript: string): string {
  return `
    const looking = setInterval(() => {
      if (process.listenerCount("unhandledRejection") === 0) return;
      clearInterval(looking);
      ${javascript}
    }, 1).unref();
  `;
}

/** Runs these words when a thread of the model, `thread`, is ready. */
export function onceThreadIsReady(javascript: string): string {
  return `
    import { createRequire, syncBuiltinESMExports } from "node:module";
    const threads = createRequire("file:///")("node:worker_threads");
    threads.Worker = class extends threads.Worker {
      constructor(...given) {
        super(...given);
        const thread = this;
        this.on("message", (message) => {
          if ("dimensions" in message) { ${javascript} }
        });
      }
    };
    syncBuiltinESMExports();
  `;
}
