/**
 * What nobody foresaw and nobody caught (thrown in a timer, a listener or a thread, or a promise
 * that nobody waits for) is reported as any other error is, and ends the process with exit code 1.
 * Nothing that is stored is half written then: every change of it is one transaction or one rename.
 * It takes the place of `guard-loading.ts`.
 */
export function endCrashes(report: (error: unknown) => void): void {
  const end = (error: unknown): void => {
    try {
      report(error);
    } finally {
      process.exit(1);
    }
  };
  process.removeAllListeners("uncaughtException").once("uncaughtException", end);
  process.once("unhandledRejection", end);
}
