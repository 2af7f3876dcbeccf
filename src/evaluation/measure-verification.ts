import type { Library } from "../domain/library.ts";
import type { Verdict } from "../domain/verification.ts";
import { GRAVE_MUTATIONS, MUTATION_KINDS, type Mutation, type MutationKind } from "./mutation.ts";

/** What became of the mutations of one kind. */
interface KindReport {
  readonly kind: MutationKind;
  readonly total: number;
  readonly right: number;
}

export interface VerificationReport {
  /** Of the kinds that there were, in their order. */
  readonly kinds: readonly KindReport[];
  /** Share of right verdicts, 0 to 1. */
  readonly accuracy: number;
  /** Mutations of a number, name or negation that passed as exact. */
  readonly passed: readonly Mutation[];
  readonly wrong: readonly { readonly mutation: Mutation; readonly verdict: Verdict["kind"] }[];
  /** Milliseconds of each, in order. */
  readonly elapsedMs: readonly number[];
}

/** Has every mutation verified, one after the other. */
export async function measureVerification(
  mutations: readonly Mutation[],
  verify: Library["verify"],
): Promise<VerificationReport> {
  const elapsedMs: number[] = [];
  const judged: { mutation: Mutation; verdict: Verdict["kind"]; isRight: boolean }[] = [];
  for (const mutation of mutations) {
    const started = performance.now();
    const verifications = await verify(mutation.text);
    elapsedMs.push(performance.now() - started);
    const kinds = verifications.map(({ verdict }) => verdict.kind);
    const wrong = kinds.find((kind) => !mutation.expected.includes(kind));
    judged.push({ mutation, verdict: wrong ?? kinds[0] ?? "absent", isRight: wrong === undefined });
  }
  const kinds = MUTATION_KINDS.map((kind) => {
    const ofKind = judged.filter(({ mutation }) => mutation.kind === kind);
    return { kind, total: ofKind.length, right: ofKind.filter(({ isRight }) => isRight).length };
  });
  return {
    kinds: kinds.filter(({ total }) => total > 0),
    accuracy: judged.filter(({ isRight }) => isRight).length / judged.length,
    passed: judged.flatMap(({ mutation, verdict }) =>
      verdict === "exact" && GRAVE_MUTATIONS.has(mutation.kind) ? [mutation] : [],
    ),
    wrong: judged.filter(({ isRight }) => !isRight),
    elapsedMs,
  };
}
