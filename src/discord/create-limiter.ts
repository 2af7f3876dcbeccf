import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Counts how often each person asks. */
export interface Limiter {
  /** Counts once. */
  take(userId: string): Promise<Turn>;
}

type Turn =
  | { readonly kind: "free" }
  | {
      readonly kind: "over";
      readonly waitSeconds: number;
      /** The first of several in vain: the others need no answer of their own. */
      readonly isFirst: boolean;
    };

/** @param perMinute questions that one person may ask in a minute, from 1 */
export function createLimiter(perMinute: number): Limiter {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    async take(userId) {
      try {
        await limiter.consume(userId);
        return { kind: "free" };
      } catch (error) {
        // The library's way to say no; anything else is a fault.
        if (!(error instanceof RateLimiterRes)) throw error;
        return {
          kind: "over",
          waitSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)),
          isFirst: error.consumedPoints === perMinute + 1,
        };
      }
    },
  };
}
