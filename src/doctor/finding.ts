/** What a check comes to. */
export interface Judgement {
  /** `warning`: it works, but not as it should; `problem`: it does not work. */
  readonly verdict: "ok" | "warning" | "problem";
  /** What is so, where, and what to do about it where there is something to do. */
  readonly sentence: string;
}

/** What a check came to. */
export interface Finding extends Judgement {
  /** What was looked at, in a word or two. */
  readonly check: string;
}

export const ok = (sentence: string): Judgement => ({ verdict: "ok", sentence });
export const warning = (sentence: string): Judgement => ({ verdict: "warning", sentence });
export const problem = (sentence: string): Judgement => ({ verdict: "problem", sentence });
