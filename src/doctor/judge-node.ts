import { type Judgement, ok, problem } from "./finding.ts";

/** The oldest major version that Verbatim runs on. */
const OLDEST = 20;

/** @param version such as `20.11.1` */
export function judgeNode(version: string): Judgement {
  return Number.parseInt(version, 10) >= OLDEST
    ? ok(`Node ${version} runs this.`)
    : problem(
        `Node ${version} is too old: install Node ${OLDEST} or newer, then run \`npm install\` again.`,
      );
}
