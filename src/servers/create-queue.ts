/** Tasks of the same name run one after the other, those of others beside them. */
export interface Queue {
  run<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
}

export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(name, task) {
      const before = last.get(name) ?? Promise.resolve();
      // One that failed is its caller's affair.
      const running = before.then(task, task);
      last.set(name, running);
      const forget = () => {
        if (last.get(name) === running) last.delete(name);
      };
      running.then(forget, forget);
      return running;
    },
  };
}
