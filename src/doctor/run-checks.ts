import { type Finding, type Judgement, problem } from "./finding.ts";

/** One thing to look at. */
export interface Check {
  /** What is looked at, in a word or two. */
  readonly check: string;
  /** `null` where there is nothing to look at. */
  readonly judge: () => Judgement | null | Promise<Judgement | null>;
}

/**
 * All checks in their order, whatever becomes of each: one that cannot be made is a problem itself.
 * @param explain an error as a sentence
 */
export async function runChecks(
  checks: readonly Check[],
  explain: (error: unknown) => string,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { check, judge } of checks) {
    try {
      const judgement = await judge();
      if (judgement !== null) findings.push({ check, ...judgement });
    } catch (error) {
      findings.push({ check, ...problem(explain(error)) });
    }
  }
  return findings;
}
